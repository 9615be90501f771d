// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import org.briefingviewer.page.stop.StopPage;

/// What stands on the audience's screen.
///
/// @param page of a stop
/// @param screen which of the screens that the page takes, from 0
/// @param place which of the stops it is, from 1; 0 for what was asked and is none of them
/// @param count how many stops there are
/// @param curtain what hides it
/// @param larger by how many steps its words are larger than they need to be
/// @param spot which of its figures, sources and passages has the light, from 0; -1 for all
public record RoomState(
    StopPage page, int screen, int place, int count, Curtain curtain, int larger, int spot) {

  /// What hides a stop.
  public enum Curtain {
    NONE,
    BLACK,
    WHITE
  }

  /// Returns the first screen of a page, with all of its words lit.
  public static RoomState of(StopPage page, int place, int count) {
    return new RoomState(page, 0, place, count, Curtain.NONE, 0, -1);
  }

  /// Returns another screen of the same page, in another size.
  public RoomState on(int other, int steps) {
    return new RoomState(page, other, place, count, curtain, steps, -1);
  }

  /// Returns the first screen of another form of the same stop.
  public RoomState of(StopPage other) {
    return new RoomState(other, 0, place, count, curtain, larger, -1);
  }

  public RoomState at(int other) {
    return new RoomState(page, other, place, count, curtain, larger, -1);
  }

  public RoomState behind(Curtain other) {
    return new RoomState(page, screen, place, count, other, larger, spot);
  }

  public RoomState enlarged(int steps) {
    return new RoomState(page, 0, place, count, curtain, steps, -1);
  }

  public RoomState lit(int other) {
    return new RoomState(page, screen, place, count, curtain, larger, other);
  }
}
