// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.Integrity;
import org.briefingviewer.session.KeptCopy;
import org.briefingviewer.session.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// Opens `.briefing` files for the session.
final class BundleOpener implements BriefingOpener {
  @Override
  public OpenBriefing open(Path file) throws Refused {
    return new Opened(new BundleReader().open(file));
  }

  private record Opened(Bundle bundle) implements OpenBriefing {
    @Override
    public Path file() {
      return bundle.file();
    }

    @Override
    public BundleInfo about() {
      return bundle.about();
    }

    @Override
    public @Nullable String first() {
      return bundle.first();
    }

    @Override
    public boolean has(String articleId) {
      return bundle.has(articleId);
    }

    @Override
    public BundleInfo info() {
      return bundle.info();
    }

    @Override
    public void list() throws Refused {
      bundle.list();
    }

    @Override
    public void complete() throws Refused {
      bundle.complete();
    }

    @Override
    public Knowledge knowledge() {
      return bundle.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refused {
      MarkedArticle article = bundle.article(id);
      ShownLength.check(bundle.file(), article.article());
      return article;
    }

    @Override
    public Article unmarked(String id) throws Refused {
      return bundle.unmarked(id);
    }

    @Override
    public boolean mayCite(String id, Set<String> agents) throws Refused {
      return bundle.mayCite(id, agents);
    }

    @Override
    public List<KeptCopy> keptCopies() {
      return bundle.originals().entrySet().stream()
          .map(copy -> new KeptCopy(copy.getKey(), copy.getValue()))
          .toList();
    }

    @Override
    public Integrity verify(Consumer<Integrity> progress, BooleanSupplier cancelled) {
      return integrity(
          bundle.verify(
              (checked, total) ->
                  progress.accept(new Integrity(checked, total, List.of(), Set.of())),
              cancelled));
    }

    private static Integrity integrity(org.briefingviewer.bundle.Integrity found) {
      List<String> changed = new ArrayList<>(found.changed());
      changed.addAll(found.missing());
      return new Integrity(found.checked(), found.total(), changed, found.changedArticles());
    }

    @Override
    public void close() {
      try {
        bundle.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
