package org.dateline.app.cli;

/** What the program says to the shell. */
public final class ExitCode {
  /** Everything asked for was done. */
  public static final int DONE = 0;

  /** The call was wrong: an unknown option, a missing argument. */
  public static final int WRONG_CALL = 1;

  /** The world was wrong: no such file, record or entry, or an address that does not answer. */
  public static final int WRONG_WORLD = 2;

  /** Some inputs could not be read; the rest were. */
  public static final int SOME_UNREAD = 3;

  private ExitCode() {}
}
