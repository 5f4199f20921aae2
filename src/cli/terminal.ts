import { createInterface } from 'node:readline/promises';

/** Asks a person one question at a terminal, and gives the line that was typed. */
export async function askAtTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
