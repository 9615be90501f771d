// SPDX-License-Identifier: Apache-2.0
/// What a briefing *is*: immutable records and sealed families that every other package speaks in.
///
/// Start at [Article] (a text and its paragraphs), then [Findings] (what was found in it: claims
/// with their [AttributionChain], tie states, events) and [Knowledge] (what the whole bundle
/// knows). The package does no I/O, knows no file format and no toolkit, and uses the JDK only.
@NullMarked
package org.briefingviewer.model;

import org.jspecify.annotations.NullMarked;
