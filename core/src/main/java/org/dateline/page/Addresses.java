package org.dateline.page;

import java.net.URI;

/** Addresses as pages write them. */
final class Addresses {
  private Addresses() {}

  /** The absolute form of an address; as it stands where that cannot be made. */
  static String absolute(String base, String address) {
    String target = address.strip();
    if (base.isEmpty() || target.startsWith("http")) {
      return target;
    }
    try {
      return URI.create(base).resolve(target).toString();
    } catch (IllegalArgumentException odd) {
      return target;
    }
  }
}
