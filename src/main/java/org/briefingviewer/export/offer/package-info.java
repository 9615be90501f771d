// SPDX-License-Identifier: Apache-2.0

/// What is offered when a briefing goes out: [Formats], the one list of the formats, each of which
/// is in a room of its own.
@NullMarked
package org.briefingviewer.export.offer;

import org.jspecify.annotations.NullMarked;
