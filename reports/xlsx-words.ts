// The few words that the workbook alone says, besides those of every report.
import type { Language } from './model.ts';

type XlsxWords = Record<
  'summary' | 'collaboration' | 'followUp' | 'changes' | 'figure' | 'figureCount' | 'written' | 'noPot',
  string
>;

export const XLSX_WORDS: Readonly<Record<Language, XlsxWords>> = {
  sv: {
    summary: 'Sammanfattning',
    collaboration: 'Samverkan',
    followUp: 'Att följa upp',
    changes: 'Ändrat',
    // Not «Mätetal»: by that heading the importer would take the sheet for a plan's.
    figure: 'Mätetalets namn',
    figureCount: 'Antal mätetal',
    written: 'Som källan skriver',
    noPot: 'utan angivna medel',
  },
  en: {
    summary: 'Summary',
    collaboration: 'Collaboration',
    followUp: 'To follow up',
    changes: 'Changes',
    figure: 'Key figure',
    figureCount: 'Key figures',
    written: 'As the source writes',
    noPot: 'from no named pot',
  },
};
