// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.Set;
import org.briefingviewer.model.Briefing;

/// The open briefing after the last edit, or as it was opened.
///
/// @param articles the ids of the articles that the last edit, or its undoing, changed
public record Revised(Briefing briefing, Set<String> articles) {
  public Revised {
    articles = Set.copyOf(articles);
  }
}
