// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The places that jumps left, so that a reader can go back to the very line, and forward again. It
/// hears of every jump from the session just before the jump, whoever asked for it, and forgets
/// everything when another briefing is opened.
public final class PlaceHistory {
  /// More than anybody goes back; the oldest place is forgotten first.
  static final int MOST = 100;

  /// What shows the text.
  public interface Reader {
    /// Returns the place that is being read, or null when no text is shown.
    @Nullable ReadingPlace place();

    /// Goes to a place, in whichever article it is.
    void goTo(ReadingPlace place);
  }

  private final Deque<ReadingPlace> past = new ArrayDeque<>();
  private final Deque<ReadingPlace> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  private @Nullable Reader reader;
  private boolean travelling;

  public PlaceHistory(ReadingSession session) {
    session.onJump(this::leave);
    session
        .stateProperty()
        .subscribe(
            state -> {
              if (!(state instanceof LoadState.Ready)) {
                forget();
              }
            });
  }

  /// Says who shows the text from now on.
  public void follow(Reader shows) {
    reader = shows;
  }

  /// Whether there is a place to go back to.
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Whether there is a place that was left by going back.
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /// Notes the place that is being read, for it is about to be left. A session's own jumps do so by
  /// themselves.
  public void leave() {
    ReadingPlace here = here();
    if (travelling || here == null) {
      return;
    }
    future.clear();
    push(past, here);
    update();
  }

  /// Goes back to the place that the last jump left; a jump that did not move the text is passed
  /// over.
  public void back() {
    travel(past, future);
  }

  /// Goes to the place that the last step back left.
  public void forward() {
    travel(future, past);
  }

  private void travel(Deque<ReadingPlace> from, Deque<ReadingPlace> to) {
    ReadingPlace here = here();
    ReadingPlace next = from.pollLast();
    while (next != null && next.equals(here)) {
      next = from.pollLast();
    }
    if (next != null && reader != null) {
      if (here != null) {
        push(to, here);
      }
      travelling = true;
      reader.goTo(next);
      travelling = false;
    }
    update();
  }

  private @Nullable ReadingPlace here() {
    return reader == null ? null : reader.place();
  }

  private static void push(Deque<ReadingPlace> places, ReadingPlace place) {
    if (!place.equals(places.peekLast())) {
      places.addLast(place);
    }
    if (places.size() > MOST) {
      places.removeFirst();
    }
  }

  private void forget() {
    past.clear();
    future.clear();
    update();
  }

  private void update() {
    canGoBack.set(!past.isEmpty());
    canGoForward.set(!future.isEmpty());
  }
}
