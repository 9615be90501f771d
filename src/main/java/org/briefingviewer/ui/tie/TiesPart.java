// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.correct.tie.PassageSteps;
import org.briefingviewer.correct.tie.StateNames;
import org.briefingviewer.correct.tie.TieDraft;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.tie.TieEditor.TieEditorActions;
import org.briefingviewer.wording.EditWords;
import org.jspecify.annotations.Nullable;

/// Marking what the program missed of a tie, and correcting what it read wrongly: a state, or the
/// date of an event. Each is one edit.
public final class TiesPart extends WindowPart {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Document document;
  private final ReviewWalk walk;
  private final ArticleView text;
  private final EditorName signing;
  private final Supplier<Extractor> extractor;
  private final EventCorrection events;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private @Nullable TieEditor editor;

  /// What was being written when the article was left, or another editor came, or null.
  private @Nullable UnsavedTie left;

  /// What was being written in another window, until its article is there.
  private @Nullable UnsavedTie handed;

  /// What is to be corrected as soon as its article is there, or null.
  private @Nullable TieState awaited;

  public TiesPart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    this.shownBriefing = of.bench().shown();
    this.choice = of.bench().choice();
    this.moves = of.bench().moves();
    this.document = of.bench().document();
    this.walk = of.bench().review();
    this.text = text;
    this.signing = new EditorName(of.settings(), messages, host);
    this.events = new EventCorrection(document, messages, fonts, host, signing);
    this.extractor = of.bench().importing().extractor();
    commands.add(
        Group.EDITING,
        "ties.command.add",
        this::add,
        Bindings.createObjectBinding(
            () -> choice.markedArticle() != null && shownBriefing.knowledgeProperty().get() != null,
            choice.articleProperty(),
            shownBriefing.knowledgeProperty()),
        "T");
    choice.articleProperty().subscribe(state -> arrived());
    shownBriefing.stateProperty().subscribe(this::opened);
    shownBriefing.knowledgeProperty().subscribe(known -> reopen());
  }

  /// Whether the editor of a state stands open.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Returns what is being written, or null.
  public @Nullable UnsavedTie writing() {
    return editor == null ? left : UnsavedTie.of(editor);
  }

  /// Says that a state stands open and is not saved, and leads back to it.
  ///
  /// @return whether there is one
  public boolean returnsToUnsaved() {
    TieEditor now = editor;
    if (now == null || now.getScene() == null || !now.written()) {
      return false;
    }
    host.say(messages.text("ties.said.unsaved"));
    now.begin();
    return true;
  }

  /// Goes on with what was being written in another window on the same briefing.
  public void resume(@Nullable UnsavedTie from) {
    if (from == null || from.open()) {
      handed = from;
      reopen();
    } else {
      left = from;
    }
  }

  private void reopen() {
    UnsavedTie from = handed;
    MarkedArticle marked = choice.markedArticle();
    if (from == null || marked == null || shownBriefing.knowledgeProperty().get() == null) {
      return;
    }
    if (marked.article().id().equals(from.draft().articleId())) {
      handed = null;
      edit(marked, names -> from.draft());
      from.into(Objects.requireNonNull(editor));
    }
  }

  /// What is being written goes with its briefing.
  private void opened(LoadState state) {
    if (!(state instanceof LoadState.Ready)) {
      close();
      left = null;
      handed = null;
      awaited = null;
    }
  }

  /// An editor belongs to the article that is read.
  private void arrived() {
    MarkedArticle marked = choice.markedArticle();
    TieEditor now = editor;
    String id = choice.articleIdProperty().get();
    if (now != null && !now.draft().articleId().equals(id)) {
      keep(now);
      close();
    }
    TieState wanted = awaited;
    if (wanted != null && marked != null && marked.article().id().equals(wanted.articleId())) {
      awaited = null;
      edit(marked, names -> TieDraft.of(wanted, names));
    }
  }

  private void keep(TieEditor other) {
    if (other.written()) {
      left = new UnsavedTie(other.draft(), other.why(), null, false);
    }
  }

  /// Makes the selected words evidence of a tie; without any, the sentence that is read. While a
  /// state is being written, they become evidence of that.
  private void add() {
    MarkedArticle marked = choice.markedArticle();
    Knowledge known = shownBriefing.knowledgeProperty().get();
    if (marked == null || known == null) {
      return;
    }
    TieEditor now = editor;
    TextSpan selected = text.selectionProperty().get();
    if (now != null && now.getScene() != null) {
      if (selected != null) {
        now.add(steps(marked.article()).quote(selected));
      }
      now.begin();
      return;
    }
    UnsavedTie before = left;
    if (before != null && before.draft().articleId().equals(marked.article().id())) {
      left = null;
      edit(marked, names -> before.draft());
      if (editor != null) {
        before.into(editor);
      }
      return;
    }
    EvidenceQuote passage = passage(marked.article(), selected);
    if (passage == null) {
      host.say(messages.text("ties.said.nothing"));
      return;
    }
    edit(marked, names -> read(marked.article(), passage, known, names));
  }

  private @Nullable EvidenceQuote passage(Article article, @Nullable TextSpan selected) {
    PassageSteps steps = steps(article);
    if (selected != null && !selected.of(article.text()).isBlank()) {
      return steps.quote(selected);
    }
    EvidenceQuote shown = choice.passageProperty().get();
    if (shown != null && shown.articleId().equals(article.id())) {
      return shown;
    }
    int paragraph = Math.max(0, text.paragraphProperty().get());
    return steps.sentences().isEmpty()
        ? null
        : steps.at(article.paragraphs().get(paragraph).span().start());
  }

  private PassageSteps steps(Article article) {
    return new PassageSteps(article, extractor.get().sentences(article));
  }

  private TieDraft read(Article article, EvidenceQuote passage, Knowledge known, StateNames names) {
    return TieDraft.of(
        passage,
        extractor.get().read(article, passage.span()),
        known.triangle(),
        choice.tieProperty().get(),
        names);
  }

  /// Lets a state or an event be corrected, in whichever article it stands.
  public void correct(Finding finding) {
    if (finding instanceof Event event) {
      Knowledge known = shownBriefing.knowledgeProperty().get();
      MarkedArticle marked = choice.markedArticle();
      if (known != null) {
        Findings here = marked == null ? Findings.NONE : marked.findings();
        events.ask(event, known.triangle(), AgentNames.of(here, known));
      }
    } else if (finding instanceof TieState state) {
      MarkedArticle marked = choice.markedArticle();
      if (marked != null && marked.article().id().equals(state.articleId())) {
        moves.passBy(state.evidence().getFirst());
        edit(marked, names -> TieDraft.of(state, names));
      } else {
        awaited = state;
        moves.showPassage(state.evidence().getFirst());
      }
    }
  }

  private void edit(MarkedArticle marked, Function<StateNames, TieDraft> begun) {
    Knowledge known = shownBriefing.knowledgeProperty().get();
    if (known == null) {
      return;
    }
    StateNames names = StateNames.of(messages.labelled(known.triangle()), StateList.read());
    TieDraft draft = begun.apply(names);
    TieEditor made =
        new TieEditor(
            new TieEditor.Around(
                messages,
                fonts,
                known.triangle(),
                names,
                AgentNames.of(marked.findings(), known),
                steps(marked.article())),
            draft,
            new OfEditor(marked, known, names));
    editor = made;
    open.set(true);
    host.dock(made, () -> displaced(made));
    moves.passBy(draft.evidence().getLast());
    made.begin();
  }

  private void displaced(TieEditor other) {
    keep(other);
    if (other.equals(editor)) {
      editor = null;
      open.set(false);
    }
  }

  private void close() {
    TieEditor now = editor;
    if (now != null) {
      editor = null;
      host.undock(now);
      open.set(false);
    }
  }

  private final class OfEditor implements TieEditorActions {
    private final MarkedArticle begun;
    private final Knowledge known;
    private final StateNames names;

    OfEditor(MarkedArticle begun, Knowledge known, StateNames names) {
      this.begun = begun;
      this.known = known;
      this.names = names;
    }

    private MarkedArticle marked() {
      MarkedArticle now = choice.markedArticle();
      return now == null ? begun : now;
    }

    @Override
    public void keep(TieDraft draft, @Nullable String why) {
      signing.as(
          by -> {
            Act act = document.act(by).because(why);
            Amendment amendment = draft.amendment(marked().findings(), act, names);
            if (document.apply(new BriefingEdit.Amend(act, List.of(amendment)))) {
              close();
              turnToTie(draft);
              host.say(
                  messages.text(
                      draft.original() == null ? "ties.said.added" : "ties.said.corrected",
                      by,
                      EditWords.brief(amendment.words())));
            }
          });
    }

    /// A walk goes on by itself.
    private void turnToTie(TieDraft draft) {
      if (walk.onProperty().get() && (draft.original() != null || walk.decidable() != null)) {
        return;
      }
      if (draft.pair() != null && !draft.pair().equals(choice.tieProperty().get())) {
        moves.chooseTie(draft.pair());
      }
      moves.passBy(draft.evidence().getFirst());
    }

    @Override
    public boolean silent(@Nullable ActorPair pair) {
      return pair != null
          && !marked().findings().speaksOf(pair)
          && marked().findings().ruledOut(pair) == null;
    }

    @Override
    public void ruleOut(ActorPair pair) {
      signing.as(
          by -> {
            if (document.apply(
                new BriefingEdit.RuleOutTie(
                    document.act(by), marked().article().id(), pair, true))) {
              close();
              host.say(messages.text("ties.said.silent", by));
            }
          });
    }

    @Override
    public void show(EvidenceQuote quote) {
      moves.passBy(quote);
    }

    @Override
    public TieDraft read(EvidenceQuote quote) {
      return TiesPart.this.read(marked().article(), quote, known, names);
    }

    @Override
    public void close() {
      TiesPart.this.close();
    }
  }
}
