// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.BriefingArrival;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.ui.opening.StateFollower;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.wording.Messages;

/// Says in the strip how the file fares that shall take the place of the one that is being read.
final class NextFile {
  private final OpeningControl opening;
  private final Messages messages;
  private final NoticeStrip strip;
  private final PartHost host;
  private final Consumer<Path> importing;
  private final PauseTransition patience = new PauseTransition(TextPane.PATIENCE);
  private String said = "";

  /// @param importing brings in the texts of a folder that is no briefing
  NextFile(
      OpeningControl opening,
      Messages messages,
      NoticeStrip strip,
      PartHost host,
      Consumer<Path> importing) {
    this.opening = opening;
    this.messages = messages;
    this.strip = strip;
    this.host = host;
    this.importing = importing;
  }

  void follow() {
    patience.setOnFinished(event -> stillComing());
    StateFollower.follow(opening.arrivalProperty(), BriefingArrival.None.class, this::show);
  }

  private void show(BriefingArrival arrival) {
    patience.stop();
    if (!said.isEmpty()) {
      strip.putAway(said);
      said = "";
    }
    switch (arrival) {
      case BriefingArrival.None none -> {}
      case BriefingArrival.Coming coming -> patience.playFromStart();
      case BriefingArrival.Refused refused -> refuse(refused);
    }
  }

  private void stillComing() {
    if (opening.arrivalProperty().get() instanceof BriefingArrival.Coming coming) {
      said = messages.text("strip.coming", ArticleImporter.nameOf(coming.file()));
      strip.say(
          said, NoticeDuration.PUT_AWAY, messages.text("loading.cancel"), opening::cancelArrival);
    }
  }

  private void gather(Path folder) {
    strip.putAway(said);
    importing.accept(folder);
  }

  /// The strip has room for the gravest reason; a sheet holds all when there are more.
  private void refuse(BriefingArrival.Refused refused) {
    String name = ArticleImporter.nameOf(refused.file());
    Problem gravest = refused.problems().getFirst();
    String words = strip.words(gravest);
    said = gravest.where().startsWith(name) ? words : messages.text("strip.refused", name, words);
    if (Files.isDirectory(refused.file())) {
      strip.say(
          said,
          NoticeDuration.PUT_AWAY,
          messages.text("import.folder"),
          () -> gather(refused.file()));
    } else {
      strip.say(said, NoticeDuration.PUT_AWAY);
    }
    if (refused.problems().size() > 1) {
      host.showSheet(
          messages.text("failed.title", name), new ProblemList(refused.problems(), messages));
    }
  }
}
