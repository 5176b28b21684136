package org.dateline.json;

/** The versioned wire form: its number and its limits. */
public final class Wire {
  /** The version of the form that this program writes, and the only one it reads. */
  public static final int VERSION = 1;

  private Wire() {}
}
