// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

/// Starts the program.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(args.length == 0 ? 2 : 0);
  }
}
