// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.jspecify.annotations.Nullable;

/// A file as a manifest that was read lists it. Sixty thousand of them are held at once.
///
/// @param hash `sha256:` and 64 hexadecimal digits, or null when the manifest gives none
/// @param mediatype what kind of file it is; empty when the manifest does not say
/// @param bytes its length, or -1 when the manifest does not say
public record Resource(String path, @Nullable String hash, String mediatype, long bytes) {}
