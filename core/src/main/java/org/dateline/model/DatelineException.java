package org.dateline.model;

/**
 * The world is not as it should be: a file that is missing or malformed, a record that cannot be
 * opened, a feed that does not answer. The message carries the address and what to do.
 */
public final class DatelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatelineException(String message) {
    super(message);
  }

  public DatelineException(String message, Throwable cause) {
    super(message, cause);
  }
}
