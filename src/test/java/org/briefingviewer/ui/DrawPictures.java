// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Integrity;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.OwnMarks;

/// Draws pictures of the window into a folder, to be looked at.
final class DrawPictures {
  private final Path folder;

  private DrawPictures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            Files.createDirectories(Path.of(args[0]));
            new DrawPictures(Path.of(args[0])).drawAll();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Platform.runLater(Platform::exit);
          }
        });
  }

  private void drawAll() throws IOException {
    for (Theme theme : Theme.values()) {
      for (int[] size : new int[][] {{1280, 720}, {1440, 900}, {1920, 1080}}) {
        draw(
            "read-" + size[0],
            size,
            theme,
            f -> f.session.chooseEstimate(f.session.estimates().get(2)));
      }
      int[] middle = {1440, 900};
      draw("tie", middle, theme, f -> f.session.chooseTie(BorderBriefing.DPRK_CHINA));
      draw("passage", middle, theme, DrawPictures::choosePassage);
      draw("own-marks", middle, theme, DrawPictures::markOwn);
      draw("names", middle, theme, f -> f.session.chooseArticle("names"));
      draw("bounds", middle, theme, f -> f.session.chooseArticle("bounds"));
      draw("help", middle, theme, f -> f.window.showHelp());
      draw("unplaced", middle, theme, DrawPictures::showUnplaced);
      draw("zoom", new int[] {1280, 720}, theme, DrawPictures::zoomFully);
      draw("closed", middle, theme, f -> f.session.close());
      drawFailures(theme);
    }
  }

  /// Hits on plain words, on an estimate and on a source; notes on a sentence and a figure.
  private static void markOwn(WindowFixture f) {
    ArticleDraft customs = BorderBriefing.customs();
    List<TextSpan> hits =
        Stream.of("institute", "square feet", "Trade across", "US$3", "outside experts")
            .map(customs::at)
            .toList();
    List<TextSpan> notes = List.of(customs.at("Citing outside experts"), customs.at("30 percent"));
    Picture.draw(f.window, 1440, 900);
    ((ArticleView) f.window.lookup("#article")).showMarks(new OwnMarks(hits, hits.get(2), notes));
  }

  private static void choosePassage(WindowFixture f) {
    f.session.chooseTie(BorderBriefing.DPRK_CHINA);
    f.session.showPassage(f.session.briefing().knowledge().ties().getFirst().evidence().getFirst());
  }

  private static void showUnplaced(WindowFixture f) {
    f.session.chooseArticle("bounds");
    Picture.draw(f.window, 1440, 900);
    ((Button) f.window.lookup("#unplaced")).fire();
  }

  private static void zoomFully(WindowFixture f) {
    for (int i = 0; i < 8; i++) {
      f.settings.zoomIn();
    }
  }

  private void drawFailures(Theme theme) throws IOException {
    WindowFixture refused =
        new WindowFixture(
            file -> {
              throw new CannotOpen(
                  List.of(
                      new Problem(
                          file + ", entry ../../etc/passwd",
                          "The path leads out of the briefing.",
                          "Do not open this file; ask whoever sent it."),
                      new Problem(
                          file + ", datapackage.json, line 14",
                          "The manifest names no articles.",
                          "Make the briefing anew.")));
            });
    refused.session.open(Path.of("hostile.briefing"));
    save("refused", new int[] {1440, 900}, theme, refused);
    MemoryBriefing damaged =
        BorderBriefing.with(
            Set.of("bounds"),
            new Integrity(42, 42, List.of("articles/bounds/article.txt"), Set.of("bounds")));
    WindowFixture broken = WindowFixture.of(damaged);
    broken.session.chooseArticle("bounds");
    save("broken", new int[] {1440, 900}, theme, broken);
  }

  private void draw(String name, int[] size, Theme theme, Consumer<WindowFixture> deed)
      throws IOException {
    WindowFixture fixture = WindowFixture.of(BorderBriefing.whole());
    deed.accept(fixture);
    save(name, size, theme, fixture);
  }

  private void save(String name, int[] size, Theme theme, WindowFixture fixture)
      throws IOException {
    fixture.settings.choose(theme);
    Path file = folder.resolve(name + "-" + theme + ".png");
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.write(Picture.draw(fixture.window, size[0], size[1]), out);
    }
  }
}
