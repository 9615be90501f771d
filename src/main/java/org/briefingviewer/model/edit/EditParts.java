// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Gives what edits bring in bulk. An edit itself holds only the name of its part, so that a
/// thousand edits are small.
public interface EditParts {
  /// Of edits that bring nothing in bulk.
  EditParts NONE =
      part -> {
        throw new Refusal(part, "It brings nothing in bulk.", "Leave it out.");
      };

  /// An article as an edit brings it.
  ///
  /// @param agents those that the article names, with every spelling that is known
  /// @param reference the work that the article is, or null when it was there before
  /// @param ratings of its estimates
  record AddedParts(
      MarkedArticle article,
      List<Agent> agents,
      @Nullable Reference reference,
      List<Rating> ratings) {
    public AddedParts {
      agents = List.copyOf(agents);
      ratings = List.copyOf(ratings);
    }

    /// Makes one of which nothing is rated.
    public AddedParts(MarkedArticle article, List<Agent> agents, @Nullable Reference reference) {
      this(article, agents, reference, List.of());
    }
  }

  /// Returns a part.
  ///
  /// @param part its name: `sha256:` and 64 hexadecimal digits
  /// @throws Refusal when it is missing or broken
  AddedParts article(String part) throws Refusal;
}
