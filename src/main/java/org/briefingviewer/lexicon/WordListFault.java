// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

/// A list that cannot be used as it is written. The message names the list, the line where there is
/// one, and what is wrong with it.
public final class WordListFault extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public WordListFault(String list, String reason) {
    super(list + ": " + reason);
  }

  public WordListFault(String list, int line, String reason) {
    this(list + ", line " + line, reason);
  }
}
