// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.ExtraMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the session has let go of is not kept by what showed it.
@ExtendWith(ApplicationExtension.class)
class LettingGoTest {
  private WindowFixture fixture;
  private ArticleView text;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(new Fresh());
    WindowFixture.show(stage, fixture);
    text = (ArticleView) fixture.window.lookup("#article");
  }

  @Test
  void anArticleIsGoneAfterTheNextOneAndTheLastAfterClosing(FxRobot robot)
      throws InterruptedException {
    robot.interact(this::useTheText);
    WaitForAsyncUtils.waitForFxEvents();
    List<WeakReference<Object>> first = shown();
    robot.interact(() -> fixture.session.chooseArticle("names"));
    WaitForAsyncUtils.waitForFxEvents();
    assertGone(first);

    robot.interact(this::useTheText);
    List<WeakReference<Object>> last = shown();
    robot.interact(fixture.session::close);
    WaitForAsyncUtils.waitForFxEvents();
    assertGone(last);
  }

  private void useTheText() {
    MarkedArticle marked = fixture.session.markedArticle();
    fixture.session.chooseEstimate(marked.findings().estimates().getFirst());
    text.selectAll();
    text.showMarks(
        new ExtraMarks(List.of(marked.findings().estimates().getFirst().span()), null, List.of()));
  }

  private List<WeakReference<Object>> shown() {
    MarkedArticle marked = fixture.session.markedArticle();
    return List.of(
        new WeakReference<>(marked),
        new WeakReference<>(marked.article()),
        new WeakReference<>(marked.findings().estimates().getFirst()));
  }

  private static void assertGone(List<WeakReference<Object>> references)
      throws InterruptedException {
    for (WeakReference<Object> reference : references) {
      for (int i = 0; i < 20 && !reference.refersTo(null); i++) {
        System.gc();
        Thread.sleep(50);
      }
      Object kept = reference.get();
      assertTrue(kept == null, () -> "still there: " + kept.getClass());
    }
  }

  /// Reads each article anew, as from a file.
  private static final class Fresh implements OpenBriefing {
    @Override
    public Path file() {
      return Path.of("fresh.briefing");
    }

    @Override
    public BundleInfo info() {
      return BorderBriefing.whole().info();
    }

    @Override
    public Knowledge knowledge() {
      return BorderBriefing.whole().knowledge();
    }

    @Override
    public MarkedArticle article(String id) {
      ArticleDraft draft = id.equals("names") ? BorderBriefing.names() : BorderBriefing.customs();
      return draft.build();
    }

    @Override
    public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
      return BundleIntegrity.NONE;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
