package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.dateline.app.cli.Console;
import org.dateline.app.cli.DatelineCommand;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code. The launcher says in {@code
   * dateline.terminal} whether a person is looking on.
   */
  public static void main(String[] arguments) {
    Console console =
        Console.of(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("dateline.terminal"));
    int code = DatelineCommand.run(console, arguments);
    System.exit(code);
  }
}
