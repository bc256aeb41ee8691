package org.duban.casefile.attachment.web;

import java.util.List;

record PhotoPairList(List<PhotoPairView> items) {}
