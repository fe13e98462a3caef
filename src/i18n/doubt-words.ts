/** What is said where two ways of reading the page disagree. */
export const doubtWords = {
  title: (about: string) => `May be misread: ${about}`,
  about: { title: 'title', company: 'company', text: 'text', pay: 'pay' },
  hint: {
    title: 'The page says two things. Which one is the title?',
    company: 'The page says two things. Which one is the employer?',
    text: 'Two ways of finding the text disagree. The first one was read:',
    pay: 'The text and the data of the page name different pay by the year. The text was read:',
  },
  choices: (about: string) => `Which ${about} is right?`,
  paste: 'Paste the right text',
  copy: 'Copy a report',
  copyHint: 'For an issue: how the page is built, with every word replaced.',
  copied: 'Report copied',
} as const;
