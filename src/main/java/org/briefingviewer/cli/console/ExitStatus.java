// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

/// With what the program ends, for scripts.
public final class ExitStatus {
  private ExitStatus() {}

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USE = 2;

  /// Nothing was found, where that is what was asked: as of grep.
  public static final int NOT_FOUND = 1;

  /// Something that was to be searched could not be, whatever was found: as of grep.
  public static final int SEARCH_FAILED = 2;
}
