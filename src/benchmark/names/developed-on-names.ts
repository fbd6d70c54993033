/** What the key of names was made from, in the form of `held-out-names.ts`. */
export const DEVELOPED_ON_GIVEN_NAMES = `
محمد, Mohamed, Mohammed, Mohammad, Muhammad
أحمد, Ahmed, Ahmad
فاطمة, Fatima, Fatma, Fatimah
خديجة, Khadija, Khadidja, Khadeeja
إدريس, Driss, Idriss, Idris
عبد القادر, Abdelkader, Abdel Kader, Abd El Kader, Abdul Qadir
عبد الله, Abdellah, Abdallah, Abdelah, Abdullah
عبد الرحمن, Abderrahmane, Abderrahman, Abdel Rahman, Abdurrahman
عبد السلام, Abdeslam, Abdesslam, Abdessalam, Abdul Salam
صلاح الدين, Salaheddine, Salah Eddine, Salah al-Din
كريم, Karim, Kareem
علي, Ali, Aly
إبراهيم, Brahim, Ibrahim, Ebrahim
يحيى, Yahya, Yahia
يونس, Younes, Youness, Yunus
جواد, Jaouad, Jawad
نوال, Naoual, Nawal
عائشة, Aïcha, Aicha, Aisha
أمينة, Amina, Ameena
سلوى, Saloua, Salwa
شيماء, Chaimae, Chaïma, Shaimaa
حميد, Hamid, Hameed
أبو بكر, Boubker, Boubaker, Abu Bakr
ميلود, Miloud, Milud
لحسن, Lahcen, Lahsen, Lahssen
طه, Taha
رضا, Reda, Rida, Ridha
نبيل, Nabil, Nabeel
عادل, Adil, Adel
غزلان, Ghizlane, Rhizlane, Ghizlan
حليمة, Halima, Haleema
داود, Daoud, Dawud
يوسف, Youssef, Yousef, Youcef, Yusuf
عبد الرحيم, Abderrahim, Abdel Rahim, Abdurrahim
عبد اللطيف, Abdellatif, Abdelatif, Abdul Latif
عبد العزيز, Abdelaziz, Abdel Aziz, Abdulaziz
عبد الحق, Abdelhak, Abdelhaq, Abd El Hak, Abdulhaqq
نور الدين, Noureddine, Nour Eddine, Nour-Eddine, Nureddin, Nour al-Din
الحسين, El Houssine, Lhoussaine, Elhoussaine, Al Hussein
سعيد, Saïd, Said, Saeed
عثمان, Othmane, Otmane, Othman, Uthman
زكرياء, Zakaria, Zakariae, Zakariya
إلياس, Ilyas, Ilias, Ilyass, Elyas
بوشعيب, Bouchaïb, Bouchaib, Bushaib
وليد, Oualid, Walid, Waleed
أيوب, Ayoub, Ayyub
فؤاد, Fouad, Fuad
فاطمة الزهراء, Fatima Zahra, Fatima Ezzahra, Fatima-Zohra, Fatimazahra, Fatma Zahra
نعيمة, Naïma, Naima, Naeema
سعاد, Souad, Suad
زينب, Zineb, Zeinab, Zaynab
رقية, Rokia, Rkia, Roukaya, Ruqayya
نجاة, Najat, Nadjat
ثورية, Touria, Thouria, Turiya
كوثر, Kaoutar, Kawtar, Kawthar
ليلى, Leila, Laila, Layla
`;

export const DEVELOPED_ON_FAMILY_NAMES = `
العلوي, El Alaoui, Alaoui, Alawi, Al-Alawi
بناني, Bennani, Benani
بن عيسى, Benaïssa, Ben Aissa, Benaissa, Bin Isa
الغازي, El Ghazi, Ghazi, Rhazi
الشرايبي, Chraïbi, Chraibi, Shraibi
القادري, Kadiri, El Kadiri, Qadiri
الصحراوي, Sahraoui, Sahrawi
السعيدي, Saïdi, Essaidi, Saeedi
الناصري, Naciri, Ennaciri, Nassiri, Nasiri
المالكي, El Malki, Malki, Maliki
الحداد, Haddad, El Haddad
الخياط, Khayat, El Khayat, Khayyat
الريفي, Rifi, Errifi, Er-Rifi
السوسي, Soussi, Essoussi, Sousi
الدرقاوي, Derkaoui, Darkaoui, Darqawi
بوكوس, Boukous, Bukus
أيت عدي, Aït Addi, Ait Addi
التواتي, Touati, Twati
بنشقرون, Benchekroun, Ben Chekroun, Benshaqrun
جطو, Jettou, Jettu
العثماني, El Othmani, El Otmani, Uthmani
الزموري, Zemmouri, Zammouri
الكراوي, Guerraoui, Garrawi
الفيلالي, Filali, El Filali
السرغيني, Serghini, Sarghini
الگلاوي, Glaoui, El Glaoui, Glawi
المذكوري, Medkouri, Madkouri
وهبي, Ouahbi, Wahbi
رحموني, Rahmouni, Rahmuni
مزوار, Mezouar, Mezwar
بوعياد, Bouayad, Bou Ayad
خربوش, Kharbouch, Kharboush
بنجلون, Benjelloun, Ben Jelloun, Bengelloun, Benjalloun
لحلو, Lahlou, Lahlu
الغزاوي, Ghazaoui, Rhazaoui, Ghazzawi
الحجوي, Hajoui, El Hajoui, Hajwi
العمراني, El Amrani, Amrani, Lamrani, Al-Imrani
بوزيد, Bouzid, Buzid
بوطالب, Boutaleb, Bou Taleb, Butalib
التهامي, Thami, Touhami, Tuhami
اليوسفي, Youssoufi, El Youssoufi, Youssfi, Yusufi
الجوهري, Jaouhari, Jawhari
بوعزة, Bouazza, Buazza
الوافي, El Ouafi, Ouafi, Louafi, Wafi
يعقوبي, Yacoubi, Yaakoubi, Yaqubi
أزولاي, Azoulay, Azulai
العبدي, El Abdi, Laabdi, Abdi
الحريري, Hariri, El Hariri, Lahriri
جسوس, Guessous, Jessous
`;
