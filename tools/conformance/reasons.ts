/** By assertion: why what the W3C recommends is not done, or not in every annotation. */
export const REASONS: Readonly<Record<string, string>> = {
  '3.1-bodyKeyFound': 'A highlight without words has no body, which the model allows.',
  '3.2.1-bodySingleFormat': 'Of highlights without words, which have no body; every text has its format.',
  '3.2.1-bodySingleLanguage':
    'Nobody has said in what language a note is written, and a guess would be no fact.',
  '3.3.1-bodySingleCreator': 'The body is of the same hand as the annotation, which says so once.',
  '3.3.1-bodyCreated': 'The body is as old as the annotation, which says so once.',
  '3.2.4-bodyETBTypeTextualBody':
    'Of highlights without words, which have no body; every text is a TextualBody.',
  '3.2.1-targSingleFormat': 'Of notes on an entry that were written on no page: an entry has no media type.',
  '3.2.1-targSingleLanguage': 'The language of a page is not kept with it.',
  '3.3.1-targSingleCreator': 'Who wrote a page is known as words, not as an agent; it is told as dc:creator.',
  '3.3.1-targCreated':
    'When a page appeared is a day or a year, not a date and time; it is told as dcterms:issued.',
  '4.2.1-conformsTo': 'Of notes on no passage; every fragment selector names its specification.',
  '4.2.4-prefix': 'Of notes that quote nothing, or a whole sentence; every quoted passage has its prefix.',
  '4.2.4-suffix': 'Of notes that quote nothing, or a whole sentence; every quoted passage has its suffix.',
  '3.3.2-bodyCreatorAgentIdImplemented': 'Bodies name no creator of their own.',
  '3.3.2-bodyCreatorAgentTypeImplemented': 'Bodies name no creator of their own.',
  '3.3.2-bodyCreatorAgentNicknameImplemented': 'Bodies name no creator of their own.',
  '3.3.2-bodyCreatorAgentSingleNameImplemented': 'Bodies name no creator of their own.',
  '3.3.2-targCreatorAgentIdImplemented': 'Targets name no creator as an agent.',
  '3.3.2-targCreatorAgentTypeImplemented': 'Targets name no creator as an agent.',
  '3.3.2-targCreatorAgentNicknameImplemented': 'Targets name no creator as an agent.',
  '3.3.2-targCreatorAgentSingleNameImplemented': 'Targets name no creator as an agent.',
  '5.1-collectionLastImplemented': 'Of a collection of nothing, which has no pages.',
};
