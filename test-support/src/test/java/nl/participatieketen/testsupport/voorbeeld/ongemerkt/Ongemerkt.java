package nl.participatieketen.testsupport.voorbeeld.ongemerkt;

class Ongemerkt {}
