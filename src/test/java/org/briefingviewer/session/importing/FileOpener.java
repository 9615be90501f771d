// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;

/// Opens real files for tests, with the journals beside them.
public final class FileOpener implements BriefingOpener {
  @Override
  public OpenBriefing open(Path file) throws Refusal {
    return new BundleOpener(Path.of("target", "no-journals")).open(file);
  }
}
