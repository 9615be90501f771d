// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.session.ReadingPlace;
import org.jspecify.annotations.Nullable;

/// Where a reader stands, so that a window built anew can stand there too.
///
/// @param file what is open, or is being opened; null for nothing
/// @param place the line that is first in view
/// @param estimateId the chosen estimate, of the article in view
/// @param page the panel's page
public record Standing(
    @Nullable Path file,
    @Nullable ReadingPlace place,
    @Nullable String estimateId,
    @Nullable ActorPair tie,
    String page) {}
