// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.WrittenBriefing;
import org.briefingviewer.session.importing.FileOpener;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.table.TableFilter;
import org.briefingviewer.ui.part.DesktopServices.Pasted;

/// States that a reader meets seldom, or with other files than the tests' usual one: long marks and
/// headlines, no figures, what was found, noted or left out, and the sample.
final class RareState {
  private static final HandlingMark LONG_MARK =
      new HandlingMark(
          "OFFICIAL — POLICY STAFF OF THE THREE DESKS ONLY — NOT FOR COPYING OUTSIDE THE MINISTRY"
              + " BEFORE 30 JUNE 2026 — 대외비",
          null);

  private static final String PAGE =
      "<h1>Ferries carry twice as many people as last year</h1><p>The harbour office said on Monday"
          + " that about 300 people a day cross the river, twice the number of a year"
          + " ago.</p><p>Read more: A clerk counted at least 20 boats a week</p><p>It called the"
          + " figure an estimate, for three piers keep no books and a fourth one only opens in"
          + " summer.</p>";

  private RareState() {}

  static List<WindowState> all() {
    return List.of(
        whole("found", f -> f.finder.search("wagons")),
        whole("found-at", RareState::goToHit),
        whole("found-nothing", f -> f.finder.search("nobody wrote this")),
        whole("notes", RareState::listNotes),
        whole("noted-card", RareState::noteFigure),
        whole("table-none", RareState::emptyTable),
        state("brought-in", RareState::broughtIn),
        state("left-out", RareState::leftOut),
        state("not-brought-in", RareState::refusedPaste),
        state("next-refused", RareState::refusedNext),
        state("many", language -> many(language, "a1")),
        state("no-estimates", language -> many(language, "a2")),
        state("crowded", RareState::crowded),
        state("korean", language -> many(language, "ko")),
        sample("sample", f -> f.session.chooseEstimate(f.session.estimates().get(5))),
        sample("sample-table", RareState::sampleTable),
        sample("sample-picture", f -> figure(f, 5)),
        sample("sample-area", f -> figure(f, 3)),
        sample("sample-source", f -> f.command("out.source")),
        sample("sample-brief", f -> f.command("out.save.brief")),
        sample("sample-timeline", f -> f.command("command.timeline")),
        sample("sample-ties", f -> f.command("figures.command.ties")),
        sample("sample-outline", f -> f.command("text.command.outline")),
        sample("sample-copied", RareState::copyFigure),
        sample("sample-printed", RareState::print),
        sample("walk", f -> walk(f, 3)),
        sample("walk-number", RareState::walkToNumber),
        sample("walk-bulk", RareState::walkInBulk),
        state("walk-bulk-done", RareState::walkedInBulk),
        sample("name-asked", RareState::askName),
        whole("recent", RareState::listRecent),
        whole("recent-none", f -> f.command("edit.command.recent")));
  }

  private static void walk(WindowFixture f, int steps) {
    f.settings.nameReviewer("R. Reader");
    f.review.toggle();
    for (int i = 0; i < steps; i++) {
      f.review.next();
    }
  }

  private static void walkToNumber(WindowFixture f) {
    f.session.chooseArticle(f.session.articlesProperty().get().get(1).id());
    walk(f, 0);
    for (int i = 0; i < 40 && !f.review.stopProperty().get().plain(); i++) {
      f.review.next();
    }
  }

  /// From an estimate: beside a chosen tie the rest of the text is dimmed already.
  private static void walkInBulk(WindowFixture f) {
    walk(f, 0);
    for (int i = 0; i < 40 && f.session.tieProperty().get() != null; i++) {
      f.review.next();
    }
    f.review.filter(f.review.filterProperty().get().everywhere(true));
    f.command("review.command.all.ACCEPT");
  }

  /// In a copy of its own: what is done is written beside it.
  private static WindowFixture walkedInBulk(Locale language) {
    try {
      Path own = PassingFolder.make("walked");
      WindowFixture f = new WindowFixture(new BundleOpener(own), language, own);
      f.session.open(WrittenBriefing.in(own, BorderBriefing.whole()));
      WindowPicture.layOut(f.window, 1440, 900);
      walk(f, 0);
      f.review.decideInBulk(ReviewAct.ACCEPT, f.review.stops(), "R. Reader");
      f.session.chooseEstimate(f.session.estimates().getLast());
      return f;
    } catch (IOException | Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  private static WindowState state(String name, Function<Locale, WindowFixture> made) {
    return new WindowState(name, made);
  }

  private static WindowState whole(String name, Consumer<WindowFixture> handler) {
    return state(
        name,
        language -> {
          WindowFixture fixture = WindowFixture.of(BorderBriefing.whole(), language);
          WindowPicture.layOut(fixture.window, 1440, 900);
          handler.accept(fixture);
          return fixture;
        });
  }

  private static WindowState sample(String name, Consumer<WindowFixture> handler) {
    return state(
        name,
        language -> {
          WindowFixture fixture = new WindowFixture(new FileOpener(), language);
          fixture.session.open(WindowFixture.ASSETS.resolve("sample/sample.briefing"));
          WindowPicture.layOut(fixture.window, 1440, 900);
          handler.accept(fixture);
          return fixture;
        });
  }

  private static void copyFigure(WindowFixture f) {
    f.session.chooseEstimate(f.session.estimates().get(1));
    f.command("command.copyWithSource");
  }

  private static void askName(WindowFixture f) {
    f.session.chooseEstimate(proposed(f));
    f.command("edit.command.accept");
  }

  private static Estimate proposed(WindowFixture f) {
    return f.session.estimates().stream()
        .filter(estimate -> !estimate.review().checked())
        .findFirst()
        .orElseThrow();
  }

  private static void listRecent(WindowFixture f) {
    f.settings.rememberFile(WindowFixture.ASSETS.resolve("sample/sample.briefing"));
    f.settings.rememberFile(WindowFixture.ASSETS.resolve("sample/edits.jsonl"));
    f.command("edit.command.recent");
  }

  private static void goToHit(WindowFixture f) {
    f.finder.search("halls");
    f.finder.next();
    f.finder.next();
  }

  private static void note(WindowFixture f, int paragraph, int length, String text) {
    Notes notes = f.notes;
    var marked = Objects.requireNonNull(f.session.markedArticle());
    int start = marked.article().paragraphs().get(paragraph).span().start();
    TextSpan span = length == 0 ? null : new TextSpan(start, start + length);
    notes.write(Objects.requireNonNull(notes.draft(span, paragraph)), text);
  }

  private static void listNotes(WindowFixture f) {
    note(f, 1, 40, "Ask the institute's own people how they measured this, and when.");
    note(f, 3, 0, "Compare with last spring.\nThe same desk said half of it then.");
    f.session.nextArticle();
    note(f, 1, 24, "회의 전에 담당 부서에 확인할 것. Two scripts stand in this line.");
    f.session.previousArticle();
    f.command("notes.command.all");
  }

  private static void noteFigure(WindowFixture f) {
    f.session.chooseEstimate(f.session.estimates().get(2));
    f.notes.write(
        Objects.requireNonNull(f.notes.draft(null, -1)), "Whose experts? Ask before Thursday.");
  }

  private static void emptyTable(WindowFixture f) {
    f.table.toggle();
    f.table.filter(TableFilter.NONE.with("nobody wrote this"));
  }

  private static WindowFixture bringIn(Locale language, Pasted pasted) {
    try {
      Path own = PassingFolder.make("own");
      WindowFixture fixture = new WindowFixture(new FileOpener(), language, own);
      fixture.desk.clipboard = pasted;
      WindowPicture.layOut(fixture.window, 1440, 900);
      fixture.command("command.paste");
      return fixture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WindowFixture broughtIn(Locale language) {
    return bringIn(language, new Pasted(null, PAGE, List.of()));
  }

  private static WindowFixture leftOut(Locale language) {
    WindowFixture fixture = broughtIn(language);
    fixture.command("command.leftOut");
    WindowPicture.layOut(fixture.window, 1440, 900);
    ((CheckBox) fixture.window.lookup(".left-out .check-box")).setSelected(true);
    return fixture;
  }

  private static WindowFixture refusedPaste(Locale language) {
    return bringIn(
        language, new Pasted("Menu\n\nSubscribe to continue reading this story", null, List.of()));
  }

  /// A broken file was to take the place of the one that is read.
  private static WindowFixture refusedNext(Locale language) {
    MemoryBriefing briefing = BorderBriefing.whole();
    WindowFixture fixture =
        new WindowFixture(
            file -> {
              if (file.equals(briefing.file())) {
                return briefing;
              }
              throw new Refusal(
                  List.of(
                      new Problem("x.briefing, entry ../y", "It leads out.", "Do not open it.")));
            },
            language);
    fixture.session.open(briefing.file());
    fixture.session.open(Path.of("x.briefing"));
    return fixture;
  }

  private static WindowFixture many(Locale language, String article) {
    List<ArticleDraft> drafts = new ArrayList<>();
    drafts.add(korean());
    for (int i = 1; i <= 24; i++) {
      drafts.add(i % 2 == 1 ? figured(i) : plain(i));
    }
    var briefing =
        new MemoryBriefing(
            LONG_MARK, drafts, Set.of(), new BundleIntegrity(128, 128, List.of(), Set.of()));
    WindowFixture fixture = WindowFixture.of(briefing, language);
    fixture.session.chooseArticle(article);
    fixture.session.nextEstimate();
    return fixture;
  }

  /// Counts of three digits on every tab.
  private static WindowFixture crowded(Locale language) {
    StringBuilder text = new StringBuilder("Carts by the day\n\n");
    for (int day = 0; day < 700; day++) {
      text.append("Then came ").append(1000 + day).append(" carts, carts, ").append("said he.\n\n");
    }
    ArticleDraft draft = new ArticleDraft("carts", text.toString().strip());
    for (int day = 0; day < 700; day++) {
      draft.estimate(1000 + day + " carts", Bound.UNSTATED, null, Review.PROPOSED);
    }
    WindowFixture fixture =
        WindowFixture.of(
            new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE), language);
    WindowPicture.layOut(fixture.window, 1280, 720);
    fixture.finder.search("carts");
    return fixture;
  }

  private static ArticleDraft figured(int number) {
    ArticleDraft draft =
        new ArticleDraft(
            "a" + number,
            "Ministers of the two neighbouring capitals meet for the "
                + number
                + "th time this year and promise, as they did the last time, a joint commission on"
                + " ferries, customs and the upkeep of the long bridge\n\nAn envoy put the cost at"
                + " about 1,250,000,000 won a year.");
    draft.published(
        "Association of the Provincial Correspondents of the Northern Border",
        "SINUIJU-DANDONG",
        "2025-03-27T15:41:00+09:00",
        "Maximiliana Featherstonehaugh");
    var envoy =
        draft.link(
            "a deputy envoy of the joint commission on ferries", AgentRole.ESTIMATOR, null, null);
    return draft.estimate(
        "1,250,000,000 won a year", Bound.APPROXIMATELY, "about", Review.PROPOSED, envoy);
  }

  private static ArticleDraft plain(int number) {
    return new ArticleDraft(
        "a" + number, "A quiet week at the pier\n\nNothing was counted, and nobody asked.");
  }

  private static ArticleDraft korean() {
    ArticleDraft draft =
        new ArticleDraft(
            "ko",
            "압록강 새 세관 건물 두 동, 연내 개통 전망\n\n국경연구소는 북측 건물의 면적을 약 1만 6천 제곱미터로 추정하고, 위성사진에 나타난 설비로 보아"
                + " 두 건물이 올해 안에 문을 열 것이라고 밝혔다.\n\n강을 건너는 화물차는 하루 최소 40대로 늘었다고 세관 직원들이 전했다. 다만 단체관광은"
                + " 아직 재개되지 않았으며, 관계 회복에는 시간이 더 걸릴 것으로 보인다.");
    draft.published("강변통신", "단둥", "2025-03-27T15:41:00+09:00", "홍미라");
    var institute = draft.link("국경연구소", AgentRole.ESTIMATOR, "국경연구소", "추정");
    return draft
        .estimate("1만 6천 제곱미터", Bound.APPROXIMATELY, "약", Review.PROPOSED, institute)
        .estimate("40대", Bound.AT_LEAST, "최소", Review.PROPOSED, institute)
        .tie(new ActorPair("DPRK", "China"), Trend.MENDING, "세관 직원들", "관계 회복에는 시간이 더 걸릴 것으로 보인다");
  }

  private static void sampleTable(WindowFixture f) {
    f.table.toggle();
    f.table.choose(f.table.rows().get(2));
  }

  private static void figure(WindowFixture f, int estimate) {
    f.session.chooseEstimate(f.session.estimates().get(estimate));
    f.command("figures.command.picture");
  }

  private static void print(WindowFixture f) {
    f.command("out.print");
    WindowPicture.layOut(f.window, 1440, 900);
    ((Button) f.window.lookup("#print-article")).fire();
  }
}
