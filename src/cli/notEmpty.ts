import { InvalidArgumentError } from 'commander';

/** Takes what an option was given as it is; refuses nothing at all, as a variable that is not set leaves it. */
export function notEmpty(written: string): string {
  if (written.trim() === '') {
    throw new InvalidArgumentError(
      'Nothing stands there: is a variable not set? Write it, or leave the option out.',
    );
  }
  return written;
}
