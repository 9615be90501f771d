// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.util.Locale;

/// The languages that the program speaks to its readers.
enum ProgramLanguage {
  EN,
  KO;

  Locale locale() {
    return Locale.of(name().toLowerCase(Locale.ROOT));
  }
}
