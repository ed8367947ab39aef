/**
 * Whether a node is text: also a CDATA section, which XHTML has. By number, because a node that was made in another
 * frame is an instance of that frame's classes.
 */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}
