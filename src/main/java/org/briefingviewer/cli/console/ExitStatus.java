// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

/// With what the program ends, for scripts.
public final class ExitStatus {
  private ExitStatus() {}

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USE = 2;
}
