// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

/// Somebody who has cancelled before the first article is made.
public final class CancelledExport implements ExportProgress {
  @Override
  public void made(int articles, int of) {}

  @Override
  public boolean cancelled() {
    return true;
  }
}
