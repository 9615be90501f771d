// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import org.briefingviewer.session.importing.Imports;
import org.briefingviewer.ui.importing.ImportPart;
import org.briefingviewer.ui.part.Desk;

/// The ways to a text, before the parts of the window are there that lead to it too.
record FirstWays(Imports imports, Desk desk) implements TextPane.Ways {
  @Override
  public void paste() {
    ImportPart.paste(desk, imports, false);
  }

  @Override
  public void openSample() {
    imports.openSample();
  }

  @Override
  public void importFolder(Path folder) {
    imports.gather(folder);
  }
}
