// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.briefingviewer.presentation.StageClock;
import org.jspecify.annotations.Nullable;

/// A presentation that runs. The speaker is at a stop; the room sees it, unless it is frozen: then
/// the room keeps what it saw. A curtain falls on the room at once, frozen or not, for whoever asks
/// for black means now. All of it is used on the thread on which views live.
public final class Presentation {
  /// By how many steps words can be made larger.
  private static final int LARGEST = 6;

  /// By how many steps one key makes them larger.
  private static final int ZOOM = 3;

  private final List<Stop> stops;
  private final Function<Stop, StopPage> pages;
  private final ToIntBiFunction<StopPage, Integer> screens;
  private final StageClock clock;
  private final ReadOnlyObjectWrapper<RoomState> here;
  private final ReadOnlyObjectWrapper<RoomState> room;
  private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(false);
  private int index;

  /// The page that was opened last, as it was.
  private StopPage folded;

  /// Where the speaker was before something was asked; null while nothing is.
  private @Nullable RoomState left;

  /// @param stops at least one
  /// @param from the index of the first one to show
  /// @param pages makes what the room sees of a stop
  /// @param screens tells how many screens a page takes, made larger by some steps
  public Presentation(
      List<Stop> stops,
      int from,
      Function<Stop, StopPage> pages,
      ToIntBiFunction<StopPage, Integer> screens,
      InstantSource time) {
    this.stops = List.copyOf(stops);
    this.pages = pages;
    this.screens = screens;
    clock = new StageClock(time);
    index = Math.clamp(from, 0, stops.size() - 1);
    RoomState first = at(index);
    folded = first.page();
    here = new ReadOnlyObjectWrapper<>(first);
    room = new ReadOnlyObjectWrapper<>(first);
  }

  /// What the room sees.
  public ReadOnlyObjectProperty<RoomState> roomProperty() {
    return room.getReadOnlyProperty();
  }

  /// Where the speaker is.
  public ReadOnlyObjectProperty<RoomState> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /// Whether the room keeps what it saw.
  public ReadOnlyBooleanProperty frozenProperty() {
    return frozen.getReadOnlyProperty();
  }

  /// Returns the stop at which the speaker is, also while something else was asked.
  public Stop stop() {
    return stops.get(index);
  }

  /// Returns the first screen of the stop that comes next, or null after the last.
  public @Nullable RoomState next() {
    return index + 1 < stops.size() ? at(index + 1) : null;
  }

  /// Lets the next stop be laid out before anybody goes on to it.
  public void layOutNext() {
    RoomState next = next();
    if (next != null) {
      screens(keep(next));
    }
  }

  /// Returns whether what is shown was asked for and is none of the stops.
  public boolean asked() {
    return left != null;
  }

  public StageClock clock() {
    return clock;
  }

  /// Returns how much time the stops before this one were to take, or null where one of them has no
  /// plan.
  public @Nullable Duration planned() {
    int seconds = 0;
    for (Stop stop : stops.subList(0, index)) {
      Integer each = stop.plan().seconds();
      if (each == null) {
        return null;
      }
      seconds += each;
    }
    return index == 0 ? null : Duration.ofSeconds(seconds);
  }

  /// Returns how much time all stops together are to take; those without a plan take none.
  public Duration whole() {
    return Duration.ofSeconds(
        stops.stream().mapToInt(s -> s.plan().seconds() == null ? 0 : s.plan().seconds()).sum());
  }

  private RoomState at(int stop) {
    return RoomState.of(pages.apply(stops.get(stop)), stop + 1, stops.size());
  }

  private int screens(RoomState state) {
    return screens.applyAsInt(state.page(), state.larger());
  }

  private void show(RoomState next) {
    here.set(next);
    if (!frozen.get()) {
      room.set(next);
    }
  }

  /// Goes on: to the next screen of the stop, else to the next stop. A curtain is lifted first.
  public void forward() {
    RoomState now = here.get();
    if (lift()) {
      return;
    }
    if (now.screen() + 1 < screens(now)) {
      show(now.at(now.screen() + 1));
    } else if (left != null) {
      back();
    } else if (index + 1 < stops.size()) {
      goTo(index + 2);
    }
  }

  /// Goes back: from what was asked to the very place that was left, else to the screen before,
  /// else to the last screen of the stop before.
  public void back() {
    RoomState now = here.get();
    if (lift()) {
      return;
    }
    RoomState before = left;
    if (now.screen() > 0) {
      show(now.at(now.screen() - 1));
    } else if (before != null) {
      left = null;
      show(before.behind(now.curtain()));
    } else if (index > 0) {
      index--;
      RoomState there = keep(at(index));
      show(there.at(screens(there) - 1));
    }
  }

  /// Goes to a stop.
  ///
  /// @param place from 1; beyond the last one, the last
  public void goTo(int place) {
    left = null;
    index = Math.clamp(place - 1, 0, stops.size() - 1);
    show(keep(at(index)));
  }

  /// Goes to the last stop.
  public void last() {
    goTo(stops.size());
  }

  private RoomState keep(RoomState next) {
    RoomState now = here.get();
    return next.enlarged(now.larger()).behind(now.curtain());
  }

  /// Shows something that was asked; [#back()] goes back to the very screen.
  public void ask(Stop asked) {
    RoomState now = here.get();
    if (left == null) {
      left = now;
    }
    RoomState next = keep(RoomState.of(pages.apply(asked), 0, stops.size()));
    show(next.behind(Curtain.NONE));
  }

  /// Lets a curtain fall, or lifts it when it is there. The clock stands still behind it.
  public void curtain(Curtain wanted) {
    RoomState now = room.get();
    Curtain next = now.curtain() == wanted ? Curtain.NONE : wanted;
    hang(next);
  }

  /// Lets the black curtain fall, where it is not there yet.
  public void black() {
    if (room.get().curtain() != Curtain.BLACK) {
      hang(Curtain.BLACK);
    }
  }

  private void hang(Curtain next) {
    here.set(here.get().behind(next));
    room.set(room.get().behind(next));
    clock.run(next == Curtain.NONE);
  }

  private boolean lift() {
    if (room.get().curtain() == Curtain.NONE) {
      return false;
    }
    hang(Curtain.NONE);
    return true;
  }

  /// Lets the room keep what it sees, or brings it to where the speaker is.
  public void freeze() {
    frozen.set(!frozen.get());
    if (!frozen.get()) {
      room.set(here.get());
    }
  }

  /// Makes all words larger or smaller by a step.
  public void enlarge(int steps) {
    RoomState now = here.get();
    int larger = Math.clamp(now.larger() + steps, 0, LARGEST);
    if (larger != now.larger()) {
      show(now.enlarged(larger));
    }
  }

  /// Makes all words larger by some steps at once; when they are larger already, as large as they
  /// need to be.
  public void zoom() {
    int larger = here.get().larger();
    enlarge(larger > 0 ? -larger : ZOOM);
  }

  /// Puts the light on the next place of the screen, from the last one on all of it again.
  ///
  /// @param places how many there are
  public void light(int places) {
    RoomState now = here.get();
    if (places > 0) {
      show(now.lit(now.spot() + 1 >= places ? -1 : now.spot() + 1));
    }
  }

  /// Opens what the stop has folded, or folds it again.
  public void unfold() {
    RoomState now = here.get();
    if (unfolded()) {
      show(now.of(folded));
    } else if (now.page().folds()) {
      folded = now.page();
      show(now.of(folded.opened()));
    }
  }

  private boolean unfolded() {
    return folded.folds() && folded.opened().equals(here.get().page());
  }

  /// Stops the clock, or lets it go on.
  public void pause() {
    clock.run(!clock.running());
  }

  /// Takes back the last that was put on: the light, the freeze, what was opened, a curtain, what
  /// was asked.
  ///
  /// @return whether there was something; if not, the presentation ends
  public boolean stepBack() {
    RoomState now = here.get();
    if (now.spot() >= 0) {
      show(now.lit(-1));
    } else if (frozen.get()) {
      freeze();
    } else if (unfolded()) {
      unfold();
    } else if (!lift()) {
      RoomState before = left;
      if (before == null) {
        return false;
      }
      left = null;
      show(before);
    }
    return true;
  }
}
