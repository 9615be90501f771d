// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.review.ChosenStop;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Accepting, rejecting and saying "no estimate", one by one or in bulk, and the walk from one
/// thing to be looked at to the next.
public final class ReviewPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReviewWalk walk;
  private final EditorName signing;
  private final Action undo;
  private final Action toggle;
  private final Action naming;
  private final Action accept;
  private final Action reject;
  private final Supplier<ReviewBar> making;

  /// What is put on the bar once it is made, which no start waits for.
  private final List<Consumer<ReviewBar>> offers = new ArrayList<>();

  private BooleanSupplier returnsToUnsaved = () -> false;
  private @Nullable ReviewBar bar;

  /// @param undo takes back whatever was done last
  /// @param leftOut shows the lines of the original that do not stand in the text
  public ReviewPart(
      WindowContext of, PartHost host, EditorName signing, Action undo, Action leftOut) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.walk = of.bench().review();
    this.signing = signing;
    this.undo = undo;
    making = () -> new ReviewBar(of.bench(), messages, this::target);
    ObservableValue<Boolean> ready =
        Bindings.createObjectBinding(() -> shown.briefing() != null, shown.stateProperty());
    toggle = commands.add(Group.EDITING, "review.command.walk", walk::toggle, ready, "R");
    ObservableValue<Boolean> thing =
        Bindings.createObjectBinding(
            () -> target() != null,
            choice.estimateProperty(),
            choice.tieProperty(),
            choice.articleProperty(),
            walk.stopProperty());
    accept = addAct("edit.command.accept", ReviewAct.ACCEPT, thing, "A");
    reject = addAct("edit.command.reject", ReviewAct.REJECT, thing, "X");
    Action none =
        addAct("review.command.none", ReviewAct.NO_ESTIMATE, number(thing), "0", "Numpad 0");
    offer("A", "accept", accept);
    offer("X", "reject", reject);
    offer("0", "none", none);
    ObservableValue<Boolean> some = some();
    addWalking(leftOut, some);
    addInBulk(some);
    naming =
        commands.add(
            Group.EDITING,
            "edit.command.reviewer",
            signing::rename,
            new SimpleBooleanProperty(true));
    walk.onProperty().subscribe(this::show);
  }

  /// Whether there is anything to go to.
  private ObservableValue<Boolean> some() {
    return Bindings.createObjectBinding(
        () -> walk.onProperty().get() && (stands() || !walk.stops().isEmpty()),
        walk.onProperty(),
        walk.stopProperty(),
        walk.filterProperty(),
        walk.progressProperty(),
        choice.articleProperty());
  }

  private boolean stands() {
    return walk.stopProperty().get() != null;
  }

  private ObservableValue<Boolean> number(ObservableValue<Boolean> thing) {
    return thing.map(
        there -> {
          ReviewStop target = target();
          return there && target != null && ReviewAct.NO_ESTIMATE.fits(target);
        });
  }

  private Action addAct(String name, ReviewAct act, ObservableValue<Boolean> can, String... keys) {
    return commands.add(Group.EDITING, name, () -> settle(act), can, keys);
  }

  private void addWalking(Action leftOut, ObservableValue<Boolean> some) {
    ObservableValue<Boolean> on = walk.onProperty().map(is -> is);
    // The key itself stays the walk's where nothing is left: it steps over no estimates then.
    Action next = commands.add(Group.EDITING, "review.command.next", this::next, on, "N");
    commands.add(Group.EDITING, "review.command.previous", walk::previous, on, "Shift+N");
    commands.add(Group.EDITING, "review.command.leave", walk::leave, on, "Esc");
    commands.add(
        Group.EDITING,
        "review.command.everywhere",
        () -> walk.filter(filter().everywhere(!filter().everywhere())),
        on,
        "G");
    commands.add(
        Group.EDITING,
        "review.command.uncertain",
        () -> walk.filter(filter().uncertainFirst(!filter().uncertainFirst())),
        on,
        "U");
    offer(made -> made.offer("N", "next", next, some));
    offer(made -> made.offer(leftOut));
  }

  /// Says at the end that nothing is left, and lets go of nothing that is chosen.
  private void next() {
    if (walk.stops().isEmpty()) {
      host.say(messages.text("review.said.end"));
    } else {
      walk.next();
    }
  }

  private void addInBulk(ObservableValue<Boolean> some) {
    for (ReviewAct act : ReviewAct.values()) {
      Action all =
          commands.add(
              Group.EDITING,
              "review.command.all." + act,
              () -> settleAll(act),
              some,
              switch (act) {
                case ACCEPT -> "Shift+A";
                case REJECT -> "Shift+X";
                case NO_ESTIMATE -> "Shift+0";
              });
      offer(made -> made.offerInBulk(act, all));
    }
  }

  private ReviewFilter filter() {
    return walk.filterProperty().get();
  }

  /// Offers one key more beside those of the walk, such as one that corrects.
  ///
  /// @param key as it stands on the key
  /// @param name the end of the message `review.key.NAME`, what stands beside it
  public void offer(String key, String name, Action action) {
    offer(made -> made.offer(key, name, action));
  }

  /// Offers where one goes on from the end of a review.
  ///
  /// @param handOn shows what can be handed on
  public void offer(Action seal, Action present, Runnable handOn) {
    offer(made -> made.offer(new NextSteps.Ways(seal, present, handOn)));
  }

  private void offer(Consumer<ReviewBar> offer) {
    offers.add(offer);
    if (bar != null) {
      offer.accept(bar);
    }
  }

  private ReviewBar bar() {
    ReviewBar made = bar;
    if (made == null) {
      made = making.get();
      bar = made;
      for (Consumer<ReviewBar> offer : offers) {
        offer.accept(made);
      }
      made.show();
    }
    return made;
  }

  private void show(boolean on) {
    host.standKeys(on ? bar() : null);
    if (on) {
      host.focusText();
    }
  }

  /// Returns what a key decides about: where the walk stands, else what is chosen.
  private @Nullable ReviewStop target() {
    ReviewStop stop = walk.onProperty().get() ? walk.decidable() : null;
    return stop == null ? new ChosenStop(choice).get() : stop;
  }

  /// Settles nothing while something is typed and not saved, for letters may be meant for that.
  ///
  /// @param unsaved tells whether there is something, and leads back to it
  public void holdBack(BooleanSupplier unsaved) {
    returnsToUnsaved = unsaved;
  }

  private void settle(ReviewAct act) {
    if (returnsToUnsaved.getAsBoolean()) {
      return;
    }
    ReviewStop target = target();
    if (target == null) {
      host.say(messages.text("edit.said.nothing"));
      return;
    }
    signing.as(
        by -> {
          if (decide(act, target, by) && !walk.onProperty().get()) {
            host.say(
                messages.text(
                    "review.said." + act,
                    by,
                    EditWords.brief(target.words()),
                    undo.getAccelerator().getDisplayText()));
          }
        });
  }

  private boolean decide(ReviewAct act, ReviewStop target, String by) {
    try {
      return walk.decide(act, target, by);
    } catch (Refusal e) {
      host.tell(e.problems().getFirst());
      return false;
    }
  }

  /// Shows what would be settled before it is.
  private void settleAll(ReviewAct act) {
    if (returnsToUnsaved.getAsBoolean()) {
      return;
    }
    List<ReviewStop> stops = walk.inBulk(act);
    if (stops.isEmpty()) {
      host.say(messages.text("review.bulk.nothing"));
      return;
    }
    StopWords words = new StopWords(shown, messages);
    BulkSheet sheet =
        new BulkSheet(
            act,
            stops,
            words,
            messages,
            () -> {
              signing.as(
                  by -> {
                    host.closeSheet();
                    settleAll(act, stops, by);
                  });
            },
            host::closeSheet);
    host.showSheet(messages.text("review.bulk.title." + act), sheet);
    sheet.focusFirst();
  }

  private void settleAll(ReviewAct act, List<ReviewStop> stops, String by) {
    try {
      int settled = walk.decideInBulk(act, stops, by);
      if (settled > 0) {
        host.say(
            messages.text(
                "review.bulk.said." + act, settled, by, undo.getAccelerator().getDisplayText()));
      }
    } catch (Refusal e) {
      host.tell(e.problems().getFirst());
    }
  }

  /// Returns what changes the name under which edits are made.
  public Action naming() {
    return naming;
  }

  /// Returns what turns the walk on and off.
  public Action toggle() {
    return toggle;
  }

  @Override
  public List<CardAction> onCard() {
    return List.of(
        new CardAction("card-accept", messages.text("edit.card.accept"), accept),
        new CardAction("card-reject", messages.text("edit.card.reject"), reject));
  }
}
