// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.nio.file.Path;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// What is to go out.
///
/// @param briefing as it is now, edits included
/// @param articleId the article, or null for the whole briefing
/// @param speech the language of what stands around the articles
/// @param assets the program's folder of fonts, for formats that bring their letters along
public record ExportOrder(
    Briefing briefing, @Nullable String articleId, MessageSpeech speech, Path assets) {}
