// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.Integrity;
import org.briefingviewer.session.OpenBriefing;

/// Opens real files for tests.
public final class FileOpener implements BriefingOpener {
  @Override
  public OpenBriefing open(Path file) throws Refused {
    return new Opened(new BundleReader().read(file));
  }

  private record Opened(Bundle bundle) implements OpenBriefing {
    @Override
    public Path file() {
      return bundle.file();
    }

    @Override
    public BundleInfo info() {
      return bundle.info();
    }

    @Override
    public Knowledge knowledge() {
      return bundle.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refused {
      return bundle.article(id);
    }

    @Override
    public Integrity verify(Consumer<Integrity> progress, BooleanSupplier cancelled) {
      return new Integrity(0, 0, List.of(), Set.of());
    }

    @Override
    public void close() {
      try {
        bundle.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
