// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;

/// What is left in a folder of a [Reviewer] that was ended.
///
/// @param print how the briefing is found again, its journal included; empty when it does not open
/// @param opened how many briefings opened, every hash in them right
/// @param passing how many files that were being written lie about
/// @param wrong what is wrong with the rest
record Remains(String print, int opened, int passing, List<String> wrong) {

  static Remains in(Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    int opened = 0;
    int passing = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(".briefing")) {
          BundleCheck.check(file, LockedWork.keys(), (checked, total) -> {})
              .problems()
              .forEach(problem -> wrong.add(name + ": " + problem));
          opened++;
        } else if (name.endsWith(".tmp")) {
          passing++;
        }
      }
    }
    return new Remains(print(folder, wrong), opened, passing, wrong);
  }

  private static String print(Path folder, List<String> wrong) {
    try (OpenBriefing briefing =
        new BundleOpener(Reviewer.own(folder), LockedWork.keys()).open(Reviewer.briefing(folder))) {
      briefing.complete();
      RecoveredWork left = briefing.recovered();
      left.problems().forEach(problem -> wrong.add("journal: " + problem));
      Briefing found = left.briefing(briefing);
      found.knowledge();
      return Print.of(found);
    } catch (Refusal | RuntimeException e) {
      wrong.add("it does not open: " + e);
      return "";
    }
  }
}
