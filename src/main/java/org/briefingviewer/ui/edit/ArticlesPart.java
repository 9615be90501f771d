// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.ask.NameSheet;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.correction.DateReading;
import org.jspecify.annotations.Nullable;

/// What a briefing and its articles are called, in which order they stand, of which day they are,
/// and how they may be passed on. Each change is an edit, which one undo takes back.
public final class ArticlesPart extends WindowPart {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final Document document;
  private final EditorName signing;
  private final ObservableValue<@Nullable TextSpan> selected;

  /// @param selected the words that are selected in the text
  public ArticlesPart(
      WindowContext of, PartHost host, ObservableValue<@Nullable TextSpan> selected) {
    super(of, host);
    this.shownBriefing = of.bench().shown();
    this.choice = of.bench().choice();
    this.document = of.bench().document();
    this.signing = new EditorName(of.settings(), messages, host);
    this.selected = selected;
    addBriefing();
    addArticle();
  }

  private void addBriefing() {
    ObservableValue<Boolean> ready =
        Bindings.createObjectBinding(
            () -> shownBriefing.briefing() != null, shownBriefing.stateProperty());
    commands.add(Group.BRIEFING, "edit.command.title", this::askTitle, ready);
    commands.add(Group.BRIEFING, "edit.command.mark", () -> askMark(() -> {}), ready);
  }

  private void addArticle() {
    ObservableValue<Boolean> shown =
        Bindings.createObjectBinding(
            () -> choice.markedArticle() != null, choice.articleProperty());
    ObservableValue<Boolean> paragraph =
        Bindings.createObjectBinding(
            () -> chosenParagraph() >= 0,
            selected,
            choice.estimateProperty(),
            choice.articleProperty());
    commands.add(Group.BRIEFING, "edit.command.markParagraph", this::askParagraphMark, paragraph);
    commands.add(Group.BRIEFING, "edit.command.name", this::askName, shown, "F2");
    commands.add(Group.BRIEFING, "edit.command.date", this::askDate, shown);
    commands.add(Group.BRIEFING, "edit.command.details", this::askDetails, shown, "Shift+F2");
    commands.add(Group.BRIEFING, "edit.command.up", () -> move(-1), movable(-1), "Alt+Shift+Up");
    commands.add(Group.BRIEFING, "edit.command.down", () -> move(1), movable(1), "Alt+Shift+Down");
    commands.add(Group.BRIEFING, "edit.command.remove", this::remove, shown);
  }

  private ObservableValue<Boolean> movable(int step) {
    return Bindings.createObjectBinding(
        () -> {
          int to = place() + step;
          return place() >= 0 && to >= 0 && to < articles().size();
        },
        choice.articleIdProperty(),
        shownBriefing.articlesProperty());
  }

  private List<ArticleSummary> articles() {
    return Objects.requireNonNullElse(shownBriefing.articlesProperty().get(), List.of());
  }

  /// Returns where the article that is read stands among the others, or -1.
  private int place() {
    String id = choice.articleIdProperty().get();
    List<ArticleSummary> all = articles();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable ArticleSummary summary() {
    int place = place();
    return place < 0 ? null : articles().get(place);
  }

  private void askTitle() {
    Briefing briefing = shownBriefing.briefing();
    if (briefing != null) {
      String now = briefing.about().title();
      ask(
          "edit.title",
          now,
          words -> words.isBlank() ? "" : null,
          words -> unless(words.equals(now), act -> new BriefingEdit.Retitle(act, now, words)));
    }
  }

  /// Asks how the briefing may be passed on.
  ///
  /// @param then what comes next once it is said
  public void askMark(Runnable then) {
    Briefing briefing = shownBriefing.briefing();
    if (briefing != null) {
      askMark("edit.mark.title", null, briefing.about().handling(), then);
    }
  }

  private void askParagraphMark() {
    MarkedArticle marked = choice.markedArticle();
    int paragraph = chosenParagraph();
    if (marked != null && paragraph >= 0) {
      Article article = marked.article();
      askMark(
          "edit.mark.paragraph.title",
          new HandledParagraph(article.id(), paragraph),
          article.paragraphs().get(paragraph).handling(),
          () -> {});
    }
  }

  private void askMark(
      String title, @Nullable HandledParagraph place, @Nullable HandlingMark now, Runnable then) {
    MarkSheet sheet =
        new MarkSheet(
            messages,
            now,
            chosen -> {
              host.closeSheet();
              unless(
                  Objects.equals(chosen, now),
                  act -> new BriefingEdit.SetHandling(act, place, now, chosen));
              then.run();
            });
    host.showSheet(messages.text(title), sheet);
    sheet.focusFirst();
  }

  /// Returns the paragraph in which the selected words begin, else that of the chosen estimate, as
  /// an index; -1 when nothing is chosen.
  private int chosenParagraph() {
    MarkedArticle marked = choice.markedArticle();
    TextSpan words = selected.getValue();
    Estimate estimate = choice.estimateProperty().get();
    TextSpan at = words == null && estimate != null ? estimate.span() : words;
    if (marked == null || at == null) {
      return -1;
    }
    for (int i = 0; i < marked.article().paragraphs().size(); i++) {
      TextSpan span = marked.article().paragraphs().get(i).span();
      if (span.start() <= at.start() && at.start() < span.end()) {
        return i;
      }
    }
    return -1;
  }

  private void askName() {
    ArticleSummary article = summary();
    if (article != null) {
      String now = article.title();
      ask(
          "edit.name",
          article.name(),
          words -> null,
          words -> {
            String to = words.isEmpty() || words.equals(article.headline()) ? null : words;
            unless(
                Objects.equals(to, now),
                act -> new BriefingEdit.NameArticle(act, article.id(), now, to));
          });
    }
  }

  private void askDate() {
    MarkedArticle marked = choice.markedArticle();
    if (marked != null) {
      LocalDate now = marked.article().publication().day();
      ask(
          "edit.date",
          now == null ? "" : now.toString(),
          this::noDate,
          words -> {
            LocalDate to = day(words);
            unless(
                Objects.equals(to, now),
                act -> new BriefingEdit.DateArticle(act, marked.article().id(), now, to));
          });
    }
  }

  private void askDetails() {
    MarkedArticle marked = choice.markedArticle();
    Knowledge known = shownBriefing.knowledgeProperty().get();
    if (marked == null || known == null) {
      return;
    }
    String id = marked.article().id();
    Details now = DetailsSheet.of(marked.article(), known);
    DetailsSheet sheet =
        new DetailsSheet(
            messages,
            fonts,
            now,
            known.sources().containsKey(id),
            to -> {
              host.closeSheet();
              unless(to.equals(now), act -> new BriefingEdit.DescribeArticle(act, id, now, to));
            });
    host.showSheet(messages.text("edit.details.title"), sheet);
    sheet.focusFirst();
  }

  private @Nullable String noDate(String words) {
    return words.isEmpty() || day(words) != null ? null : messages.text("edit.date.none");
  }

  private @Nullable LocalDate day(String words) {
    PartialDate date = new DateReading(messages).read(words);
    return date == null || date.day() == 0
        ? null
        : LocalDate.of(date.year(), date.month(), date.day());
  }

  private void move(int step) {
    ArticleSummary article = summary();
    int from = place();
    if (article != null) {
      sign(act -> new BriefingEdit.MoveArticle(act, article.id(), from, from + step));
    }
  }

  private void remove() {
    ArticleSummary article = summary();
    if (article != null) {
      String said = messages.text("edit.said.removed", EditWords.brief(article.name()));
      signing.as(
          by -> {
            Act act = document.act(by);
            if (document.apply(
                new BriefingEdit.RemoveArticle(act, article.id(), article.headline()))) {
              host.say(said, NoticeDuration.NEXT_EDIT);
            }
          });
    }
  }

  private void ask(
      String key,
      String before,
      Function<String, @Nullable String> refused,
      Consumer<String> given) {
    NameSheet sheet =
        new NameSheet(
            messages,
            key,
            before,
            refused,
            words -> {
              host.closeSheet();
              given.accept(words);
            });
    host.showSheet(messages.text(key + ".title"), sheet);
    sheet.focusFirst();
  }

  private void unless(boolean same, Function<Act, BriefingEdit> edit) {
    if (!same) {
      sign(edit);
    }
  }

  private void sign(Function<Act, BriefingEdit> edit) {
    signing.as(by -> document.apply(edit.apply(document.act(by))));
  }
}
