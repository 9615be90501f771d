// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.cli.stops.Presenter;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// What a verb asked to be presented: the window begins when the verb is over.
final class PresentationStart implements Presenter {
  private final ProgramFolders places;
  private final Keyring keys;
  private final boolean display;
  private @Nullable Path file;
  private int stop;

  /// @param keys asked where a briefing is locked
  /// @param display whether a window can be shown
  PresentationStart(ProgramFolders places, Keyring keys, boolean display) {
    this.places = places;
    this.keys = keys;
    this.display = display;
  }

  @Override
  public List<Stop> stops(Path from) throws Refusal {
    if (!display) {
      throw new Refusal(
          from.toString(),
          "There is no display here, so nothing can be presented.",
          "Name one in the variable DISPLAY, or draw a stop with picture --view stage:1.");
    }
    try (OpenBriefing briefing = new BundleOpener(places.journals(), keys).open(from)) {
      briefing.list();
      return briefing.recovered().briefing(briefing).stops();
    }
  }

  @Override
  public void present(Path asked, int from) {
    file = asked;
    stop = from;
  }

  /// Returns the file that is to be presented, or null.
  @Nullable Path file() {
    return file;
  }

  /// Returns the number of the stop to begin with, from 1.
  int stop() {
    return stop;
  }
}
