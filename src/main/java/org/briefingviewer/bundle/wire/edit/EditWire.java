// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.HandlingWire;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.bundle.wire.SealWire;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DecideGroups;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.MoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.NameArticle;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.Retitle;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.RuleOutTie;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An edit as one JSON object: in the history of a briefing, in the journal of what is not saved
/// yet, and in files of edits that persons or other programs write.
public final class EditWire {
  private static final String ARTICLE = "article";
  private static final String ARTICLES = "articles";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String PART = "part";
  private static final String HEADLINE = "headline";
  private static final String WORDS = "words";
  private static final String TOGETHER = "together";

  /// The key that only a line has whose edit was done together with others.
  public static final String TOGETHER_KEY = '"' + TOGETHER + '"';

  private static final FieldCodec<ReviewState> STATE = FieldCodec.choice(ReviewState.class);
  private static final FieldCodec<Review.Care> CARE = FieldCodec.choice(Review.Care.class);

  private EditWire() {}

  /// What an edit's author left to whoever reads it.
  ///
  /// @param by who makes the edits that name nobody, or null when each has to name one
  /// @param at when those are made that give no moment
  public record Missing(@Nullable String by, OffsetDateTime at) {}

  /// The fields of an edit; who made it and when stands behind them.
  @FunctionalInterface
  private interface Form<E extends BriefingEdit> {
    E through(RecordForm<E> form, Act act);
  }

  /// Writes an edit: first what it is, then what it is about, then who made it.
  public static ObjectNode write(BriefingEdit edit) {
    return switch (edit) {
      case Settle e ->
          write(e.verdict() == ReviewState.ACCEPTED ? "accept" : "reject", e, settle(e.verdict()));
      case Amend e -> write("amend", e, AmendmentWire::amend);
      case BriefingEdit.MergeReading e -> write("merge-reading", e, AmendmentWire::merge);
      case BriefingEdit.Adjudicate e -> write("choose-reading", e, AmendmentWire::choice);
      case RuleOutTie e -> write(e.out() ? "rule-out-tie" : "readmit-tie", e, ruled(e.out()));
      case Rate e -> write("rate", e, EditWire::rate);
      case ReviseAgents e -> write("revise-agents", e, DescribedWire::agents);
      case DecideGroups e -> write("decide-groups", e, EditWire::groups);
      case BriefingEdit.JoinTranslation e -> write("join-translation", e, TranslationsWire::edit);
      case DescribeArticle e -> write("describe-article", e, DescribedWire::details);
      case BriefingEdit.OfStops e -> write(e);
      case Retitle e -> write("retitle", e, EditWire::retitle);
      case SetHandling e -> write("set-handling", e, EditWire::handling);
      case SealBriefing e -> write(SealWire.EDIT, e, SealWire::edit);
      case AddArticles e ->
          e.articles().size() == 1
              ? write("add-article", e, EditWire::addOne)
              : write("add-articles", e, EditWire::addAll);
      case RemoveArticle e -> write("remove-article", e, EditWire::remove);
      case MoveArticle e -> write("move-article", e, EditWire::move);
      case NameArticle e -> write("name-article", e, EditWire::name);
      case DateArticle e -> write("date-article", e, EditWire::date);
      case RestoreLines e -> write("restore-lines", e, EditWire::restore);
      case TakeBack e -> write("take-back", e, EditWire::takeBack);
    };
  }

  private static ObjectNode write(BriefingEdit.OfStops edit) {
    return switch (edit) {
      case BriefingEdit.AddStops e ->
          e.stops().size() == 1
              ? write("add-stop", e, StopEditWire::addOne)
              : write("add-stops", e, StopEditWire::addAll);
      case BriefingEdit.RemoveStops e ->
          e.stops().size() == 1
              ? write("remove-stop", e, StopEditWire::removeOne)
              : write("remove-stops", e, StopEditWire::removeAll);
      case BriefingEdit.ChangeStop e -> write("change-stop", e, StopEditWire::change);
      case BriefingEdit.MoveStop e -> write("move-stop", e, StopEditWire::move);
    };
  }

  private static <E extends BriefingEdit> ObjectNode write(String kind, E edit, Form<E> fields) {
    Act act = edit.act();
    ObjectNode object =
        RecordForm.write(
            JsonLdTerms.object().put("edit", kind), edit, form -> fields.through(form, act));
    object.put("by", act.by()).put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(act.at()));
    if (act.why() != null) {
      object.put("why", act.why());
    }
    if (act.together() != null) {
      object.put(TOGETHER, act.together());
    }
    return object.put("id", act.id());
  }

  /// Reads an edit. An `id` that is missing is made up: then the edit is a new one.
  ///
  /// @throws MalformedJson when it is none that this program knows, naming the place
  public static BriefingEdit read(JsonFields object, Missing missing) {
    Act act = act(object, missing);
    Form<? extends BriefingEdit> fields =
        switch (object.text("edit")) {
          case "accept" -> settle(ReviewState.ACCEPTED);
          case "reject" -> settle(ReviewState.REJECTED);
          case "amend" -> (Form<Amend>) AmendmentWire::amend;
          case "merge-reading" -> (Form<BriefingEdit.MergeReading>) AmendmentWire::merge;
          case "choose-reading" -> (Form<BriefingEdit.Adjudicate>) AmendmentWire::choice;
          case "rule-out-tie" -> ruled(true);
          case "readmit-tie" -> ruled(false);
          case "rate" -> (Form<Rate>) EditWire::rate;
          case "revise-agents" -> (Form<ReviseAgents>) DescribedWire::agents;
          case "decide-groups" -> (Form<DecideGroups>) EditWire::groups;
          case "join-translation" -> (Form<BriefingEdit.JoinTranslation>) TranslationsWire::edit;
          case "describe-article" -> (Form<DescribeArticle>) DescribedWire::details;
          case "add-stop" -> (Form<BriefingEdit.AddStops>) StopEditWire::addOne;
          case "add-stops" -> (Form<BriefingEdit.AddStops>) StopEditWire::addAll;
          case "remove-stop" -> (Form<BriefingEdit.RemoveStops>) StopEditWire::removeOne;
          case "remove-stops" -> (Form<BriefingEdit.RemoveStops>) StopEditWire::removeAll;
          case "change-stop" -> (Form<BriefingEdit.ChangeStop>) StopEditWire::change;
          case "move-stop" -> (Form<BriefingEdit.MoveStop>) StopEditWire::move;
          case "retitle" -> (Form<Retitle>) EditWire::retitle;
          case "set-handling" -> (Form<SetHandling>) EditWire::handling;
          case SealWire.EDIT -> (Form<SealBriefing>) SealWire::edit;
          case "add-article" -> (Form<AddArticles>) EditWire::addOne;
          case "add-articles" -> (Form<AddArticles>) EditWire::addAll;
          case "remove-article" -> (Form<RemoveArticle>) EditWire::remove;
          case "move-article" -> (Form<MoveArticle>) EditWire::move;
          case "name-article" -> (Form<NameArticle>) EditWire::name;
          case "date-article" -> (Form<DateArticle>) EditWire::date;
          case "restore-lines" -> (Form<RestoreLines>) EditWire::restore;
          case "take-back" -> (Form<TakeBack>) EditWire::takeBack;
          default ->
              throw new MalformedJson(
                  object.where() + "/edit",
                  "This program knows no edit \"" + object.text("edit") + "\".");
        };
    return read(object, act, fields);
  }

  private static <E extends BriefingEdit> E read(JsonFields object, Act act, Form<E> fields) {
    return RecordForm.read(object, form -> fields.through(form, act));
  }

  private static Act act(JsonFields object, Missing missing) {
    String by = object.has("by") ? object.text("by") : missing.by();
    if (by == null || by.isBlank()) {
      throw new MalformedJson(object.where(), "It does not say who made the edit (by).");
    }
    OffsetDateTime at = object.momentOrNull("at");
    Act made = Act.of(by, at == null ? missing.at() : at);
    String id = object.textOrNull("id");
    String together = object.textOrNull(TOGETHER);
    return new Act(
        id == null || id.isBlank() ? made.id() : id,
        by,
        made.at(),
        object.textOrNull("why"),
        together == null || together.isBlank() ? null : together);
  }

  /// Several at once were not read one by one, and one was, unless it says otherwise.
  private static Form<Settle> settle(ReviewState verdict) {
    return (form, act) -> {
      Review.Care care =
          form.may(
              "care", CARE, edit -> edit.inBulk() == edit.marks().size() > 1 ? null : edit.care());
      List<Settled> marks = form.need("marks", FieldCodec.list(EditWire::settled), Settle::marks);
      if (marks.isEmpty()) {
        throw new MalformedJson(form.fields().where() + "/marks", "It names no mark.");
      }
      return care == null ? new Settle(act, marks, verdict) : new Settle(act, marks, verdict, care);
    };
  }

  private static Settled settled(RecordForm<Settled> form) {
    Settled written = form.written();
    FindingKind kind = written == null ? kind(form.fields()) : written.mark().kind();
    RecordForm<FindingId> mark = form.part(Settled::mark);
    return new Settled(
        new FindingId(
            mark.need(ARTICLE, TEXT, FindingId::articleId),
            kind,
            mark.need(JsonFields.wire(kind), TEXT, FindingId::id)),
        form.known(WORDS, TEXT, "", Settled::words),
        form.known(FROM, STATE, ReviewState.PROPOSED, Settled::from));
  }

  private static FindingKind kind(JsonFields mark) {
    for (FindingKind kind : FindingKind.values()) {
      if (mark.has(JsonFields.wire(kind))) {
        return kind;
      }
    }
    throw new MalformedJson(
        mark.where(), "It names no estimate, plain figure, state of a tie or event.");
  }

  private static Form<RuleOutTie> ruled(boolean out) {
    return (form, act) ->
        new RuleOutTie(
            act,
            form.need(ARTICLE, TEXT, RuleOutTie::articleId),
            form.need("tie", FieldCodec.PAIR, RuleOutTie::pair),
            out);
  }

  private static Rate rate(RecordForm<Rate> form, Act act) {
    EstimateId of = FieldCodec.estimate(form.part(Rate::of));
    String words = form.known(WORDS, TEXT, "", Rate::words);
    FieldCodec<Rating> rating =
        FieldCodec.object(inner -> RatingsWire.rating(inner, of, act.by(), act.at().toLocalDate()));
    Rating from = form.may(FROM, rating, Rate::from);
    return new Rate(act, of, words, from, form.may(TO, rating, Rate::to));
  }

  private static DecideGroups groups(RecordForm<DecideGroups> form, Act act) {
    return new DecideGroups(
        act,
        form.need(FROM, GroupsWire.GROUPS, DecideGroups::from),
        form.need(TO, GroupsWire.GROUPS, DecideGroups::to));
  }

  private static Retitle retitle(RecordForm<Retitle> form, Act act) {
    return new Retitle(
        act, form.known(FROM, TEXT, "", Retitle::from), form.need(TO, TEXT, Retitle::to));
  }

  private static SetHandling handling(RecordForm<SetHandling> form, Act act) {
    RecordForm<HandledParagraph> at = form.part(SetHandling::place);
    boolean there = form.written() == null ? form.fields().has(ARTICLE) : at.written() != null;
    HandledParagraph place =
        there
            ? new HandledParagraph(
                at.need(ARTICLE, TEXT, HandledParagraph::articleId),
                at.need("paragraph", FieldCodec.INTEGER, HandledParagraph::paragraph))
            : null;
    return new SetHandling(
        act,
        place,
        form.may(FROM, HandlingWire.HANDLING, SetHandling::from),
        form.may(TO, HandlingWire.HANDLING, SetHandling::to));
  }

  private static AddArticles addOne(RecordForm<AddArticles> form, Act act) {
    return new AddArticles(act, List.of(added(form.part(edit -> edit.articles().getFirst()))));
  }

  private static AddArticles addAll(RecordForm<AddArticles> form, Act act) {
    return new AddArticles(
        act, form.need(ARTICLES, FieldCodec.list(EditWire::added), AddArticles::articles));
  }

  private static AddArticles.Added added(RecordForm<AddArticles.Added> form) {
    return new AddArticles.Added(
        form.need(ARTICLE, TEXT, AddArticles.Added::articleId),
        form.known(HEADLINE, TEXT, "", AddArticles.Added::headline),
        form.need(PART, TEXT, AddArticles.Added::part),
        form.may("original", FieldCodec.object(EditWire::original), AddArticles.Added::original));
  }

  private static AddArticles.Original original(RecordForm<AddArticles.Original> form) {
    return new AddArticles.Original(
        form.need("name", TEXT, AddArticles.Original::name),
        form.need(PART, TEXT, AddArticles.Original::part));
  }

  private static RemoveArticle remove(RecordForm<RemoveArticle> form, Act act) {
    return new RemoveArticle(
        act,
        form.need(ARTICLE, TEXT, RemoveArticle::articleId),
        form.known(HEADLINE, TEXT, "", RemoveArticle::headline));
  }

  private static MoveArticle move(RecordForm<MoveArticle> form, Act act) {
    return new MoveArticle(
        act,
        form.need(ARTICLE, TEXT, MoveArticle::articleId),
        form.known(FROM, FieldCodec.INTEGER, -1, MoveArticle::from),
        form.need(TO, FieldCodec.INTEGER, MoveArticle::to));
  }

  private static NameArticle name(RecordForm<NameArticle> form, Act act) {
    return new NameArticle(
        act,
        form.need(ARTICLE, TEXT, NameArticle::articleId),
        form.may(FROM, TEXT, NameArticle::from),
        form.may(TO, TEXT, NameArticle::to));
  }

  private static DateArticle date(RecordForm<DateArticle> form, Act act) {
    return new DateArticle(
        act,
        form.need(ARTICLE, TEXT, DateArticle::articleId),
        form.may(FROM, FieldCodec.DAY, DateArticle::from),
        form.may(TO, FieldCodec.DAY, DateArticle::to));
  }

  private static RestoreLines restore(RecordForm<RestoreLines> form, Act act) {
    return new RestoreLines(
        act,
        form.need(ARTICLE, TEXT, RestoreLines::articleId),
        form.need("lines", FieldCodec.TEXTS, RestoreLines::lines),
        form.need(PART, TEXT, RestoreLines::part));
  }

  private static TakeBack takeBack(RecordForm<TakeBack> form, Act act) {
    return new TakeBack(
        act,
        form.need("takesBack", TEXT, TakeBack::edit),
        form.need(ARTICLES, FieldCodec.list(EditWire::former), TakeBack::articles),
        form.need("order", FieldCodec.TEXTS, TakeBack::order));
  }

  private static TakeBack.Former former(RecordForm<TakeBack.Former> form) {
    return new TakeBack.Former(
        form.need(ARTICLE, TEXT, TakeBack.Former::articleId),
        form.need(PART, TEXT, TakeBack.Former::part));
  }
}
