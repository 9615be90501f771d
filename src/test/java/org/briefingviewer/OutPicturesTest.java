// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Picture;
import org.briefingviewer.ui.Png;
import org.briefingviewer.ui.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the print sheet, the source card and paragraphs with marks of their own, to be looked at.
/// Run with `OUT_PICTURES` naming a folder.
@EnabledIfEnvironmentVariable(named = "OUT_PICTURES", matches = ".+")
class OutPicturesTest {
  private final Path folder = Path.of(System.getenv().getOrDefault("OUT_PICTURES", "."));
  private final Places places = Places.here();

  @TempDir Path own;

  @Test
  void drawsTheSheetsAndTheMarks() throws Exception {
    Path marked = own.resolve("marked.briefing");
    mark(marked);
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.asyncFx(
            () -> {
              for (Theme theme : Theme.values()) {
                draw("marks", marked, theme, Locale.ENGLISH, window -> {});
                draw("source", places.sample(), theme, Locale.ENGLISH, OutPicturesTest::source);
                draw("print", marked, theme, Locale.KOREAN, OutPicturesTest::print);
              }
              draw("source-ko", marked, Theme.LIGHT, Locale.KOREAN, OutPicturesTest::source);
              return null;
            })
        .get();
  }

  /// Writes the sample with marks on two paragraphs of its first article.
  private void mark(Path out) throws Exception {
    try (Bundle sample = new BundleReader().read(places.sample())) {
      MarkedArticle first = sample.article(sample.info().articles().getFirst().id());
      Article article = first.article();
      List<Paragraph> paragraphs = new ArrayList<>(article.paragraphs());
      for (int i : new int[] {1, 3}) {
        Paragraph plain = paragraphs.get(i);
        String mark = i == 1 ? "TLP:AMBER+STRICT" : "부내 한정 — POLICY PLANNING STAFF ONLY";
        paragraphs.set(i, new Paragraph(plain.span(), plain.kind(), new HandlingMark(mark, null)));
      }
      Article changed =
          new Article(
              article.id(),
              article.uri(),
              article.language(),
              article.text(),
              paragraphs,
              article.publication(),
              article.byline(),
              article.dateline(),
              article.dropped());
      MarkedArticle marked = MarkedArticle.of(changed, first.findings());
      new BundleWriter()
          .write(
              new BundleContent(sample.info(), sample.knowledge(), List.of(marked), Map.of()),
              sample,
              out);
    }
  }

  private static void press(MainWindow window, KeyCode code) {
    KeyEvent.fireEvent(
        window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  private static void source(MainWindow window) {
    press(window, KeyCode.I);
  }

  private static void print(MainWindow window) {
    press(window, KeyCode.P);
    ((Button) window.lookup("#print-article")).fire();
  }

  private void draw(String name, Path file, Theme theme, Locale locale, Consumer<MainWindow> deed)
      throws IOException {
    Supplier<Work> works = () -> new Work(Runnable::run, Runnable::run);
    ReadingSession session = new ReadingSession(new BundleOpener(), works);
    Settings settings = new Settings(Remembered.FIRST);
    settings.choose(theme);
    Notes notes = Windows.notes(session, works.get(), save -> {}, places);
    MainWindow window =
        Windows.build(
            Windows.bench(session, notes, works, new Messages(locale), places),
            settings,
            places,
            locale,
            new NoDesk());
    window.furnish();
    session.open(file);
    Picture.draw(window, 1280, 720);
    deed.accept(window);
    Picture.draw(window, 1280, 720);
    Path out = folder.resolve("out-" + name + "-" + theme + ".png");
    try (OutputStream png = Files.newOutputStream(out)) {
      Png.write(Picture.draw(window, 1280, 720), png);
    }
    session.close();
  }
}
