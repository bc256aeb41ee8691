package org.duban.publicity.web;

record ObjectionReceipt(String code) {}
