package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        new Console(
            System.in,
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Boolean.getBoolean("dateline.terminal"));
    int code = DatelineCommand.run(console, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
