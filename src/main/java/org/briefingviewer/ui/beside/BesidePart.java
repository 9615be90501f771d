// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.beside;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.briefingviewer.compare.figure.SentenceCut;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.translation.BesideText;
import org.briefingviewer.session.translation.OriginalBeside;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.passage.PassageTrip;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.compare.TranslationWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.jspecify.annotations.Nullable;

/// Joins an article with its original or its translation, shows the two side by side, and says on
/// the card what the other one says.
public final class BesidePart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final OriginalBeside model;
  private final EditorName signing;
  private final TranslationWords words;
  private final TranslatorWords who;
  private final PassageTrip trip;

  /// Whether the two are to be seen as soon as they were compared.
  private boolean wanted;

  /// The join of the two that are seen, or wait.
  private @Nullable Translation laid;

  public BesidePart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.model = of.bench().beside();
    this.signing = new EditorName(of.settings(), messages, host);
    this.words = new TranslationWords(new MessageSpeech(messages));
    this.who = new TranslatorWords(new MessageSpeech(messages));
    trip = new PassageTrip(choice, of.bench().moves(), host, fonts, this::close);
    ObservableValue<Boolean> readable =
        Bindings.createObjectBinding(
            () -> choice.markedArticle() != null && shown.knowledgeProperty().get() != null,
            choice.articleProperty(),
            shown.knowledgeProperty());
    ObservableValue<Boolean> joined =
        Bindings.createObjectBinding(
            () -> model.join() != null, choice.articleProperty(), shown.knowledgeProperty());
    commands.add(Group.BRIEFING, "beside.command.join", this::ask, readable);
    commands.add(Group.BRIEFING, "beside.command.separate", this::separate, joined);
    commands.add(Group.READING, "beside.command.show", this::show, joined, "Shift+O");
    commands.add(Group.READING, "beside.command.back", trip::back, trip.returningProperty(), "Esc");
    model.besideProperty().subscribe(this::compared);
    shown.knowledgeProperty().subscribe(this::parted);
    model.whenFailed(
        problem -> {
          close();
          host.tell(problem);
        });
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(
        new CardRow(
            messages.text("beside.card.original"),
            estimate -> onCard(estimate, true),
            model.besideProperty(),
            true),
        new CardRow(
            messages.text("beside.card.translation"),
            estimate -> onCard(estimate, false),
            model.besideProperty(),
            true));
  }

  private void ask() {
    MarkedArticle marked = choice.markedArticle();
    Translation before = model.join();
    if (marked == null) {
      return;
    }
    String own = marked.article().id();
    JoinSheet sheet =
        new JoinSheet(
            messages,
            fonts,
            before != null && before.original().equals(own),
            new JoinSheet.Joining() {
              @Override
              public void join(String other, boolean isOriginal, Translator translator) {
                host.closeSheet();
                signing.as(
                    by ->
                        joined(isOriginal ? own : other, isOriginal ? other : own, translator, by));
              }

              @Override
              public boolean circular(String other, boolean isOriginal) {
                return model.circular(isOriginal ? own : other, isOriginal ? other : own);
              }
            });
    host.showSheet(messages.text("beside.join.title"), sheet);
    sheet.focusFirst();
    model.search(sheet::offer);
  }

  private void joined(String original, String translation, Translator translator, String by) {
    if (model.join(original, translation, translator, by)) {
      host.say(messages.text("beside.join.said"), NoticeDuration.NEXT_EDIT);
    }
  }

  private void separate() {
    Translation join = model.join();
    if (join != null) {
      signing.as(
          by -> {
            if (model.separate(join, by)) {
              host.say(messages.text("beside.separated"), NoticeDuration.NEXT_EDIT);
            }
          });
    }
  }

  private void show() {
    wanted = true;
    model.compare();
    BesideText there = model.besideProperty().get();
    if (there == null) {
      trip.await(messages.text("beside.waiting"), messages.text("beside.cancel"), this::close);
    } else {
      lay(there);
    }
  }

  private void compared(@Nullable BesideText beside) {
    if (beside != null && wanted) {
      lay(beside);
    }
  }

  /// Two that are not joined any more are not seen side by side.
  private void parted(@Nullable Knowledge known) {
    if (laid != null && (known == null || !known.translations().contains(laid))) {
      close();
    }
  }

  private void lay(BesideText beside) {
    wanted = false;
    MarkedArticle marked = choice.markedArticle();
    Estimate estimate = choice.estimateProperty().get();
    BesideView made = new BesideView(beside, messages, fonts, trip::open, this::close);
    trip.lay(
        made,
        made.entry(),
        new PassageTrip.Words(
            messages.text("beside.away"),
            messages.text("beside.away.back"),
            messages.text("beside.command.back"),
            messages.text("beside.close")));
    laid = beside.join();
    if (marked != null && estimate != null) {
      made.choose(beside.comparison().figure(marked.article().id(), estimate.id()));
    }
  }

  private void close() {
    wanted = false;
    laid = null;
    trip.end();
  }

  /// @param original whether the row is of the original, beside the translation that is read
  private @Nullable Node onCard(Estimate estimate, boolean original) {
    BesideText beside = model.besideProperty().get();
    MarkedArticle marked = choice.markedArticle();
    if (beside == null || marked == null) {
      return null;
    }
    String own = marked.article().id();
    if (!beside.join().has(own) || original != beside.join().translation().equals(own)) {
      return null;
    }
    TranslatedFigure figure = beside.comparison().figure(own, estimate.id());
    Claim other = figure == null ? null : original ? figure.original() : figure.translation();
    Article in =
        (original ? beside.comparison().original() : beside.comparison().translation()).article();
    String quoted =
        other == null
            ? messages.text("beside.card.none")
            : messages.text("quoted", sentence(in, other.span()));
    PressableBox box =
        new PressableBox(
            messages.text("beside.card.help", quoted),
            this::show,
            new ScriptedText(fonts, quoted, other == null ? "missing" : "plain"));
    if (figure != null && other != null) {
      for (String difference : words.differences(figure)) {
        box.getChildren().add(new ScriptedText(fonts, difference, "warning"));
      }
    }
    box.getChildren().add(new ScriptedText(fonts, whose(beside, original), "soft"));
    box.setId("card-beside");
    return box;
  }

  private String whose(BesideText beside, boolean original) {
    return original
        ? who.original(beside.comparison().original().article())
        : who.by(beside.join().translator());
  }

  private static String sentence(Article article, TextSpan figure) {
    return SentenceCut.of(article).stream()
        .filter(each -> each.overlaps(figure))
        .findFirst()
        .orElse(figure)
        .of(article.text());
  }
}
