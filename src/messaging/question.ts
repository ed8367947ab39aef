/** A question that one context asks another: what is asked with it, and what is answered; both plain JSON. */
export type Question<Argument, Answer> = { readonly argument: Argument; readonly answer: Answer };
