// SPDX-License-Identifier: Apache-2.0

/// Word documents with comments at the words that they speak of. Start at [CommentedDocument]: a
/// document that is there stays as it is but for the comments ([CommentedPackage]); for a text one
/// is made ([PlainDocument]). [DocumentText] finds the words in a document.
@NullMarked
package org.briefingviewer.export.comment;

import org.jspecify.annotations.NullMarked;
