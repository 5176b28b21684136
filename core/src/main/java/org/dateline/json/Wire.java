package org.dateline.json;

/** The versioned wire form: its number and its limits. */
public final class Wire {
  /** The version of the form that this program writes, and the only one it reads. */
  public static final int VERSION = 1;

  /** Basis of a day of publication that the page does not give but its dateline tells. */
  static final String BY_DATELINE = "DATELINE";

  private Wire() {}
}
