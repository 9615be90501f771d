// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.IOException;

/// Ends a verb whose results cannot be written any more; the program says so.
public final class OutputClosed extends IOException {
  private static final long serialVersionUID = 1L;
}
