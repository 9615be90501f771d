// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.ExtraMarks;

/// A state of the window that a reader can bring about, to be walked and drawn.
///
/// @param name what a picture of it is called
/// @param made gives a window in that state, in a language
record WindowState(String name, Function<Locale, WindowFixture> made) {

  /// Words of the states below that stand in no briefing.
  static final String GIVEN =
      "x.briefing entry ../y It leads out. Do not open it. line 3 It is broken. Make it anew. "
          + "Kim 김정은 金正恩 chosen.briefing Ctrl Alt Shift Esc Page Down Page Up N P F "
          // TLP's own names, which no language translates.
          + "TLP CLEAR GREEN AMBER AMBER+STRICT RED";

  private static final List<WindowState> ALL = new ArrayList<>();

  /// Returns the states that the tests know by name, then one for each page of the panel and each
  /// command that brings something new on the screen, so that what a part of the window adds is
  /// looked at without being named.
  static List<WindowState> all() {
    if (ALL.isEmpty()) {
      ALL.addAll(named());
      ALL.addAll(found());
    }
    return List.copyOf(ALL);
  }

  private static List<WindowState> found() {
    List<WindowState> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    named().forEach(state -> seen.addAll(nodes(state)));
    WindowFixture probe = WindowFixture.of(BorderBriefing.whole());
    WindowPicture.layOut(probe.window, 1440, 900);
    probe.window.lookupAll(".panel-tab").stream()
        .filter(tab -> tab.isVisible() || tab.getId().equals("tab-timeline"))
        .map(tab -> tab.getId())
        .filter(id -> !id.equals("tab-" + RelationsPanel.RELATIONS))
        .filter(id -> !id.equals("tab-compare")) // no page: the command is drawn
        .forEach(id -> found.add(page(id)));
    found.forEach(state -> seen.addAll(nodes(state)));
    prepare(probe);
    Set<String> before = kinds(probe);
    int count = probe.window.commands().size();
    for (int i = 0; i < count; i++) {
      Command command = probe.window.commands().get(i);
      if (command.action().getText().equals(probe.messages.text("command.menu"))) {
        continue; // a menu opens in a shown window only
      }
      if (command.action().isDisabled()) {
        continue; // it brings nothing on the screen
      }
      command.action().handle(null);
      Set<String> after = kinds(probe);
      if (after.equals(before)) {
        prepare(probe);
      } else {
        if (seen.addAll(after)) {
          found.add(command(i, command.action().getText()));
        }
        probe = WindowFixture.of(BorderBriefing.whole());
        prepare(probe);
      }
    }
    return found;
  }

  private static Set<String> nodes(WindowState state) {
    return kinds(state.made().apply(Locale.ENGLISH));
  }

  /// Returns the kinds of nodes that can be seen in a window.
  private static Set<String> kinds(WindowFixture fixture) {
    WindowPicture.layOut(fixture.window, 1440, 900);
    Set<String> kinds = new HashSet<>();
    gather(fixture.window, kinds);
    return kinds;
  }

  private static void gather(Node node, Set<String> kinds) {
    if (node.isVisible()) {
      kinds.add(node.getClass().getName() + node.getStyleClass());
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> gather(child, kinds));
      }
    }
  }

  static List<WindowState> named() {
    return List.of(
        with("read", f -> f.session.chooseEstimate(f.session.estimates().get(2))),
        with("tie", f -> f.session.chooseTie(BorderBriefing.DPRK_CHINA)),
        with("passage", WindowState::choosePassage),
        with("names", f -> f.session.chooseArticle("names")),
        with("bounds", f -> f.session.chooseArticle("bounds")),
        with("own-marks", WindowState::markOwn),
        with("unplaced", WindowState::showUnplaced),
        with("help", f -> f.window.showHelp()),
        with("closed", f -> f.session.close()),
        with("typed", WindowState::find),
        with("filtered", WindowState::filter),
        with("told", WindowState::tell),
        new WindowState("damaged", WindowState::damaged),
        new WindowState("refused", WindowState::refused));
  }

  private static WindowState with(String name, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          WindowFixture fixture = WindowFixture.of(BorderBriefing.whole(), language);
          handler.accept(fixture);
          return fixture;
        });
  }

  private static WindowState page(String id) {
    return with(
        id,
        f -> {
          f.session.chooseEstimate(f.session.estimates().get(1));
          WindowPicture.layOut(f.window, 1440, 900);
          f.window.lookupAll(".panel-tab").stream()
              .filter(tab -> tab.getId().equals(id))
              .forEach(tab -> ((ToggleButton) tab).fire());
        });
  }

  /// The state after a command, with an estimate chosen and text selected before.
  private static WindowState command(int index, String words) {
    return with(
        "command-" + words.replaceAll("\\W+", "-"),
        f -> {
          prepare(f);
          Command command = f.window.commands().get(index);
          if (!command.action().isDisabled()) {
            command.action().handle(null);
          }
        });
  }

  private static void prepare(WindowFixture f) {
    WindowPicture.layOut(f.window, 1440, 900);
    f.session.chooseEstimate(f.session.estimates().get(2));
  }

  private static void choosePassage(WindowFixture f) {
    f.session.chooseTie(BorderBriefing.DPRK_CHINA);
    f.session.showPassage(f.session.briefing().knowledge().ties().getFirst().evidence().getFirst());
  }

  /// Hits on plain words, on an estimate and on a source; notes on a sentence and a figure.
  private static void markOwn(WindowFixture f) {
    ArticleDraft customs = BorderBriefing.customs();
    List<TextSpan> hits =
        Stream.of("institute", "square feet", "Trade across", "US$3", "outside experts")
            .map(customs::at)
            .toList();
    List<TextSpan> notes = List.of(customs.at("Citing outside experts"), customs.at("30 percent"));
    WindowPicture.layOut(f.window, 1440, 900);
    ((ArticleView) f.window.lookup("#article")).showMarks(new ExtraMarks(hits, hits.get(2), notes));
  }

  private static void find(WindowFixture f) {
    WindowPicture.layOut(f.window, 1440, 900);
    ((TextField) f.window.lookup("#find")).setText("Kim 김정은 金");
  }

  private static void filter(WindowFixture f) {
    f.command("command.table");
    WindowPicture.layOut(f.window, 1440, 900);
    ((TextField) f.window.lookup("#table-filter")).setText("金正恩");
  }

  /// More words than a line of the strip holds.
  private static void tell(WindowFixture f) {
    String much = "It leads out. ".repeat(30).strip();
    f.window.tell(new Problem("x.briefing, entry ../y", much, "Make it anew."));
  }

  private static void showUnplaced(WindowFixture f) {
    f.session.chooseArticle("bounds");
    WindowPicture.layOut(f.window, 1440, 900);
    ((Button) f.window.lookup("#unplaced")).fire();
  }

  static WindowFixture damaged(Locale language) {
    BundleIntegrity changed =
        new BundleIntegrity(42, 42, List.of("articles/bounds/article.txt"), Set.of("bounds"));
    WindowFixture fixture =
        WindowFixture.of(BorderBriefing.with(Set.of("bounds"), changed), language);
    fixture.session.chooseArticle("bounds");
    return fixture;
  }

  static WindowFixture refused(Locale language) {
    WindowFixture fixture =
        new WindowFixture(
            file -> {
              throw new Refusal(
                  List.of(
                      new Problem("x.briefing, entry ../y", "It leads out.", "Do not open it."),
                      new Problem("x.briefing, line 3", "It is broken.", "Make it anew.")));
            },
            language);
    fixture.session.open(Path.of("x.briefing"));
    return fixture;
  }

  /// Writes a briefing.
  interface Writing {
    void to(Path file) throws IOException, Refusal;
  }

  /// A briefing of its own, in a folder of its own, that a named reader has open.
  static WindowState of(String name, Writing writing, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          try {
            Path home = PassingFolder.make("state");
            Path file = home.resolve("demo.briefing");
            writing.to(file);
            WindowFixture fixture = reading(home, file, language);
            handler.accept(fixture);
            return fixture;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (Refusal e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /// The same with a copy of the sample.
  static WindowState ofSample(String name, Consumer<WindowFixture> handler) {
    return of(name, WindowState::copySample, handler);
  }

  static void copySample(Path file) throws IOException {
    Files.copy(WindowFixture.ASSETS.resolve("sample/sample.briefing"), file);
  }

  /// Opens a briefing for a named reader whose journals and settings lie in a folder.
  static WindowFixture reading(Path home, Path file, Locale language) {
    WindowFixture fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), language, home.resolve("own"));
    fixture.settings.nameReviewer("R. Reader");
    fixture.session.open(file);
    WindowPicture.layOut(fixture.window, 1440, 900);
    return fixture;
  }
}
