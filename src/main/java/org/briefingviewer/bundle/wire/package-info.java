// SPDX-License-Identifier: Apache-2.0
/// The shapes of the JSON files inside a `.briefing`, each with its way there and back: standards'
/// terms on one side, the records of `model` on the other.
///
/// A record has one [RecordForm], by which it is written and read. Start at [ManifestWire], then
/// [ArticleWire] and [FindingsReader]. Offsets are code points in the files and UTF-16 code units
/// in the model; [CodePoints] is the one place that converts. Nothing here opens a file, and
/// nothing depends on the field order of one.
@NullMarked
package org.briefingviewer.bundle.wire;

import org.jspecify.annotations.NullMarked;
