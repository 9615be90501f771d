// SPDX-License-Identifier: Apache-2.0

/// What stands in several reports, held side by side: a draft against a briefing, two estimates of
/// one thing, all reports of it, where they come from, and what changed between two briefings. In
/// the order in which it is read: [org.briefingviewer.compare.word] has the words,
/// [org.briefingviewer.compare.extent] where a figure holds and of how much,
/// [org.briefingviewer.compare.figure] says of each figure what it is of,
/// [org.briefingviewer.compare.difference] how two figures differ,
/// [org.briefingviewer.compare.draft] what a draft has of its own,
/// [org.briefingviewer.compare.group] which estimates are of one thing, and
/// [org.briefingviewer.compare.origin] where reports come from. The package shows nothing, keeps
/// nothing, and knows no format of a file.
@NullMarked
package org.briefingviewer.compare;

import org.jspecify.annotations.NullMarked;
