// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;

/// Ends a verb whose results cannot be written any more; [CommandLineProgram] says so.
final class NobodyReads extends IOException {
  private static final long serialVersionUID = 1L;
}
